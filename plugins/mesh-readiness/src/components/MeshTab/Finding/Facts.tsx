import { FactRow } from '../../parts';
import styles from './FindingDrawer.module.css';
import type { Fact } from './statementFacts';

/** Terms and texts as a list of two columns. */
export const Facts = (props: { facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {props.facts.map(({ term, text }) => (
      <FactRow key={term} term={term} text={text} />
    ))}
  </dl>
);
