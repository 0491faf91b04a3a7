import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A word or two in a small outline; dashed where it says that something is in doubt, filled where it is what the eye should meet first. */
export const Tag = (props: {
  look?: 'plain' | 'doubt' | 'strong';
  children: ReactNode;
}) => (
  <span className={`${styles.tag} ${styles[props.look ?? 'plain']}`}>
    {props.children}
  </span>
);
