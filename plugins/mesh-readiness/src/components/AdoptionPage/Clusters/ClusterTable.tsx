import type { ClusterAdoption } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import hidden from '../../parts/visuallyHidden.module.css';
import table from '../parts/table.module.css';
import { ClusterRow } from './ClusterRow';
import styles from './Clusters.module.css';

const COLUMNS = [
  'cluster',
  'serves',
  'installed',
  'platform',
  'size',
  'cost',
] as const;

/** Clusters, the one with most services first. */
export const ClusterTable = (props: {
  clusters: readonly ClusterAdoption[];
  /** The mesh whose cost is shown where there is no room for all. */
  chosen: string;
}) => {
  const t = useMessages();
  return (
    <div className={table.frame}>
      <table className={`${table.table} ${styles.clusters}`}>
        <caption className={hidden.visuallyHidden}>
          {t('adoption.clusters.caption')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(id => (
              <th key={id} scope="col">
                {t(`adoption.clusters.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.clusters.map(cluster => (
            <ClusterRow
              key={cluster.cluster}
              cluster={cluster}
              chosen={props.chosen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
