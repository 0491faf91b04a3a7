import type { ReactNode } from 'react';
import styles from './Differences.module.css';

/** One kind of difference under its own heading. */
export const DifferencePart = (props: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) => (
  <section className={styles.part} aria-labelledby={`${props.id}-title`}>
    <h2 id={`${props.id}-title`} className={styles.title}>
      {props.title}
    </h2>
    {props.lead && <p className={styles.lead}>{props.lead}</p>}
    {props.children}
  </section>
);
