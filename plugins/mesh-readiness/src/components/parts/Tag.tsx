import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A word or two in a small outline, bolder where it is what the eye should meet first. */
export const Tag = (props: {
  look?: 'plain' | 'strong';
  children: ReactNode;
}) => (
  <span className={`${styles.tag} ${styles[props.look ?? 'plain']}`}>
    {props.children}
  </span>
);
