import { useId, type ReactNode } from 'react';
import styles from './RulesPage.module.css';

/** A part of a rule's page under a heading. */
export const RulePart = (props: {
  title: string;
  lead?: string;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {props.title}
      </h3>
      {props.lead && <p className={styles.lead}>{props.lead}</p>}
      {props.children}
    </section>
  );
};
