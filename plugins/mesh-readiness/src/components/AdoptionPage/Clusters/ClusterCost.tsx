import {
  formatCpu,
  formatMemory,
  type ClusterAdoption,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import table from '../parts/table.module.css';
import styles from './Clusters.module.css';

/** CPU and memory that each mesh would take in a cluster, least first. */
export const ClusterCost = (props: {
  cost: ClusterAdoption['cost'];
  chosen: string;
  nameOf: (mesh: string) => string;
}) => {
  const { cost, chosen, nameOf } = props;
  const t = useMessages();
  return cost.length === 0 ? (
    <span className={quiet.quiet}>{t('adoption.clusters.noCost')}</span>
  ) : (
    <ul className={styles.costs}>
      {cost.map(({ mesh, cpuMillicores, memoryMebibytes }) => (
        <li
          key={mesh}
          className={`${styles.cost} ${mesh === chosen ? '' : table.other}`}
        >
          <span>{nameOf(mesh)}</span>
          <span>{formatCpu(cpuMillicores)}</span>
          <span>{formatMemory(memoryMebibytes)}</span>
        </li>
      ))}
    </ul>
  );
};
