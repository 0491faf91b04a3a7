import type { ReactNode } from 'react';
import { useState } from 'react';
import styles from './Facets.module.css';

/** One facet under its heading, which opens and closes it. */
export const FacetSection = (props: {
  title: string;
  isOpenAtFirst: boolean;
  /** How many of its values are chosen. */
  chosen: number;
  children: ReactNode;
}) => {
  const [isOpen, setOpen] = useState(props.isOpenAtFirst || props.chosen > 0);
  return (
    <details
      className={styles.section}
      open={isOpen}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3 className={styles.title}>{props.title}</h3>
        {props.chosen > 0 && (
          <span className={styles.chosen}>{props.chosen}</span>
        )}
      </summary>
      {isOpen && <div className={styles.content}>{props.children}</div>}
    </details>
  );
};
