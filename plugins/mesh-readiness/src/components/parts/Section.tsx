import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the tab under its own heading, with controls at the right of it. */
export const Section = (props: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {props.title}
        </h2>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
};
