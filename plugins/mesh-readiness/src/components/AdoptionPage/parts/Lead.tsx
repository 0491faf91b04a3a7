import type { ReactNode } from 'react';
import quiet from '../../parts/quiet.module.css';
import styles from './Lead.module.css';

/** A sentence below a heading that says what is shown. */
export const Lead = (props: { children: ReactNode }) => (
  <p className={`${styles.lead} ${quiet.quiet}`}>{props.children}</p>
);
