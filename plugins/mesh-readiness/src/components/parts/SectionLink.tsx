import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import styles from './SectionLink.module.css';

/** A link to a section of the page that is shown; the rest of the address stays. */
export const SectionLink = (props: {
  section: string;
  children: ReactNode;
}) => {
  const { search } = useLocation();
  return (
    <Link to={{ search, hash: props.section }} replace className={styles.link}>
      {props.children}
    </Link>
  );
};
