import {
  formatCount,
  type ClusterAdoption,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { ExplorerLink, SegmentIcon } from '../parts';
import styles from './Clusters.module.css';

/** How many services of a cluster are blocked by the mesh that serves most of it. */
export const ClusterConflicts = (props: {
  cluster: ClusterAdoption;
  nameOf: (mesh: string) => string;
}) => {
  const { cluster, conflicts, serves } = props.cluster;
  const t = useMessages();
  const [mesh] = serves;
  if (mesh === undefined) {
    return null;
  }
  return (
    <span className={styles.small}>
      {conflicts === 0 ? (
        t('adoption.clusters.noConflict')
      ) : (
        <>
          <SegmentIcon segment="blocked" />{' '}
          <ExplorerLink
            filters={{ cluster: [cluster], verdict: [`${mesh}:blocked`] }}
            label={t('adoption.clusters.conflictsLabel', {
              cluster,
              number: formatCount(conflicts),
              mesh: props.nameOf(mesh),
            })}
          >
            {formatCount(conflicts)}
          </ExplorerLink>{' '}
          {t('adoption.clusters.conflicts', { count: conflicts })}
        </>
      )}
    </span>
  );
};
