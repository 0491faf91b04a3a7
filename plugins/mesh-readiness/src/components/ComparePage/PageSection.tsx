import type { ReactNode } from 'react';
import styles from './ComparePage.module.css';

/** A section of the page under a heading that the navigation jumps to. */
export const PageSection = (props: {
  id: string;
  title: string;
  /** A tag beside the title. */
  tag?: ReactNode;
  /** A sentence that says how to read the section. */
  lead?: ReactNode;
  children: ReactNode;
}) => (
  <section
    id={props.id}
    className={styles.section}
    aria-labelledby={`${props.id}-title`}
  >
    <h2 id={`${props.id}-title`} tabIndex={-1} className={styles.title}>
      {props.title} {props.tag}
    </h2>
    {props.lead && <p className={styles.lead}>{props.lead}</p>}
    {props.children}
  </section>
);
