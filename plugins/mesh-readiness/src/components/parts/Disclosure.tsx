import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

/** A line that opens to what lies behind it. */
export const Disclosure = (props: {
  summary: ReactNode;
  /** `large` where it opens to a part of the page; absent: a line of small print. */
  size?: 'large';
  children: ReactNode;
}) => (
  <details
    className={props.size === 'large' ? styles.large : styles.disclosure}
  >
    <summary className={styles.summary}>{props.summary}</summary>
    <div className={styles.content}>{props.children}</div>
  </details>
);
