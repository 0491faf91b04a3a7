import {
  formatCount,
  type ClusterAdoption,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { useScope } from '../data';
import { ExplorerLink } from '../parts';
import styles from './Clusters.module.css';
import { ClusterConflicts } from './ClusterConflicts';
import { ClusterCost } from './ClusterCost';

/** One cluster: the mesh that serves most of its services and what is in the way, what runs there, and what each mesh would take. */
export const ClusterRow = (props: {
  cluster: ClusterAdoption;
  chosen: string;
}) => {
  const { cluster, chosen } = props;
  const t = useMessages();
  const { edition } = useScope();
  const nameOf = (id: string) =>
    edition.meshes.find(mesh => mesh.id === id)?.name ?? id;
  const { installed, kubernetesVersion, cni, nodes, pods, withoutPods } =
    cluster;
  return (
    <tr>
      <th scope="row" className={styles.cluster}>
        {cluster.cluster}
        <span className={styles.small}>
          <ExplorerLink
            filters={{ cluster: [cluster.cluster] }}
            label={t('adoption.clusters.servicesLabel', {
              cluster: cluster.cluster,
              number: formatCount(cluster.total),
            })}
          >
            {formatCount(cluster.total)}
          </ExplorerLink>{' '}
          {t('adoption.clusters.services', { count: cluster.total })}
        </span>
      </th>
      <td>
        {cluster.serves.length > 0
          ? cluster.serves.map(nameOf).join(', ')
          : t('adoption.clusters.noAnswer')}
        <ClusterConflicts cluster={cluster} nameOf={nameOf} />
      </td>
      <td>
        {installed
          ? [nameOf(installed.mesh), installed.release]
              .filter(Boolean)
              .join(' ')
          : t('adoption.clusters.noMesh')}
        {installed?.distribution && (
          <span className={styles.small}>
            {t(`common.distribution.${installed.distribution}`)}
          </span>
        )}
      </td>
      <td>
        {kubernetesVersion
          ? t('adoption.clusters.kubernetes', { version: kubernetesVersion })
          : !cni && t('adoption.clusters.unknownPlatform')}
        {cni && <span className={styles.small}>{cni}</span>}
      </td>
      <td>
        {[
          withoutPods === cluster.total
            ? t('adoption.clusters.podsUnknown')
            : t('adoption.clusters.pods', {
                count: pods,
                number: formatCount(pods),
              }),
          nodes === undefined
            ? t('adoption.clusters.nodesUnknown')
            : t('adoption.clusters.nodes', {
                count: nodes,
                number: formatCount(nodes),
              }),
        ].join(', ')}
        {withoutPods > 0 && (
          <span className={styles.small}>
            {t('adoption.clusters.withoutPods', {
              count: withoutPods,
              number: formatCount(withoutPods),
            })}
          </span>
        )}
      </td>
      <td>
        <ClusterCost cost={cluster.cost} chosen={chosen} nameOf={nameOf} />
      </td>
    </tr>
  );
};
