import type { ReactNode } from 'react';
import styles from './FindingDrawer.module.css';

/** A part of a finding under its heading. */
export const FindingPart = (props: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h3 className={styles.partTitle}>{props.title}</h3>
    {props.children}
  </section>
);
