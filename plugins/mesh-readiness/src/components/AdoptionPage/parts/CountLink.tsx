import {
  formatCount,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { ExplorerLink } from './ExplorerLink';
import styles from './CountLink.module.css';

/** A number that leads to the services it counts; a faint 0 leads nowhere. */
export const CountLink = (props: {
  count: number;
  filters: ServiceFilters;
  /** What is counted, with the number, for a screen reader. */
  label?: string;
}) => {
  const { count, filters, label } = props;
  return count === 0 ? (
    <span className={styles.zero}>0</span>
  ) : (
    <ExplorerLink filters={filters} label={label}>
      {formatCount(count)}
    </ExplorerLink>
  );
};
