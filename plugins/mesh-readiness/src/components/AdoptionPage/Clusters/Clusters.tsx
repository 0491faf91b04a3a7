import {
  formatCount,
  type AdoptionSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { useEffect, useState } from 'react';
import { useChosenMesh, useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { useScope } from '../data';
import { ExplorerLink, Lead, MeshChoice, Pager } from '../parts';
import styles from './Clusters.module.css';
import { ClusterTable } from './ClusterTable';

const ROWS = 10;

/** What each cluster's services come to, and what a mesh would take there. */
export const Clusters = (props: { summary: AdoptionSummary }) => {
  const { clusters, withoutCluster } = props.summary;
  const t = useMessages();
  const { edition, filters } = useScope();
  const [offset, setOffset] = useState(0);
  useEffect(() => setOffset(0), [filters]);
  const [mesh, chooseMesh] = useChosenMesh(edition.meshes);
  return (
    <Section title={t('adoption.clusters.title')}>
      {clusters.length === 0 ? (
        <p className={styles.sentence}>{t('adoption.clusters.nothing')}</p>
      ) : (
        <>
          <Lead>{t('adoption.clusters.lead')}</Lead>
          <MeshChoice
            meshes={edition.meshes}
            chosen={mesh.id}
            onChoose={chooseMesh}
          />
          <ClusterTable
            clusters={clusters.slice(offset, offset + ROWS)}
            chosen={mesh.id}
          />
          <Pager
            offset={offset}
            limit={ROWS}
            total={clusters.length}
            onOffset={setOffset}
          />
        </>
      )}
      {withoutCluster > 0 && (
        <p className={styles.sentence}>
          {t('adoption.clusters.without', {
            count: withoutCluster,
            link: (
              <ExplorerLink filters={{ cluster: [''] }}>
                {formatCount(withoutCluster)}
              </ExplorerLink>
            ),
          })}
        </p>
      )}
    </Section>
  );
};
