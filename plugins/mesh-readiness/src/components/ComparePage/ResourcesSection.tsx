import { useMemo } from 'react';
import {
  formatCpu,
  formatMemory,
  estimateResources,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { SourceDisclosure } from '../parts';
import { ResourceComparison } from '../ResourceComparison';
import { Figures } from './Figures';
import { PageSection } from './PageSection';
import styles from './ComparePage.module.css';

/** What each mesh takes, adjustable; the ranking at the reference size; and the ranges that are stated beside the model. */
export const ResourcesSection = (props: { edition: Edition }) => {
  const { edition } = props;
  const { reference } = edition.guidance.resources;
  const t = useMessages();
  const ranking = useMemo(
    () => estimateResources(edition, reference),
    [edition, reference],
  );
  const nameOf = (id: string) =>
    edition.meshes.find(mesh => mesh.id === id)?.name ?? id;
  const ranges = edition.meshes.flatMap(mesh =>
    mesh.resources.ranges.map(range => ({ mesh, range })),
  );

  return (
    <PageSection id="resources" title={t('compare.resources.title')}>
      <ResourceComparison key={edition.id} edition={edition} />
      <div className={styles.stack}>
        <div>
          <h3 className={styles.subtitle}>
            {t('compare.resources.ranking', {
              size: t('compare.resources.size', {
                pods: t('compare.resources.pods', { count: reference.pods }),
                nodes: t('compare.resources.nodes', {
                  count: reference.nodes,
                }),
              }),
            })}
          </h3>
          <ol className={styles.ranking}>
            {ranking.map(({ mesh, cpuMillicores, memoryMebibytes }) => (
              <li key={mesh}>
                {nameOf(mesh)}{' '}
                <span className={styles.quiet}>
                  {formatCpu(cpuMillicores)}, {formatMemory(memoryMebibytes)}
                </span>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3 className={styles.subtitle} id="resource-ranges">
            {t('compare.resources.ranges.title')}
          </h3>
          <table className={styles.table} aria-labelledby="resource-ranges">
            <thead>
              <tr>
                <th scope="col">{t('compare.resources.mesh')}</th>
                <th scope="col">{t('compare.resources.ranges.per.title')}</th>
                <th scope="col">{t('compare.resources.cpu')}</th>
                <th scope="col">{t('compare.resources.memory')}</th>
                <th scope="col">{t('compare.resources.ranges.note')}</th>
              </tr>
            </thead>
            <tbody>
              {ranges.map(({ mesh, range }, index) => (
                <tr key={index}>
                  <th scope="row">{mesh.name}</th>
                  <td>{t(`compare.resources.ranges.per.${range.per}`)}</td>
                  <td>{range.cpu}</td>
                  <td>{range.memory}</td>
                  <td className={styles.quiet}>{range.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <SourceDisclosure
            ids={ranges.flatMap(({ range }) => range.sources)}
            sources={edition.sources}
          />
        </div>
      </div>
      <Figures edition={edition} />
    </PageSection>
  );
};
