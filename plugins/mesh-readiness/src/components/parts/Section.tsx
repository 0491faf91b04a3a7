import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the tab under its own heading, with controls at the right of it. */
export const Section = (props: {
  /** What the address calls it, where links lead to it. */
  id?: string;
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) => {
  const ownId = useId();
  const titleId = `${props.id ?? ownId}-title`;
  return (
    <section id={props.id} className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2
          id={titleId}
          tabIndex={props.id ? -1 : undefined}
          className={styles.title}
        >
          {props.title}
        </h2>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
};
