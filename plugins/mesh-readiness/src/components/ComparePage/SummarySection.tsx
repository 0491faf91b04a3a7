import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { SourceDisclosure } from '../parts';
import { MeshTable } from './MeshTable';
import { PageSection } from './PageSection';
import styles from './ComparePage.module.css';

/** All in one table, and the last word. */
export const SummarySection = (props: { edition: Edition }) => {
  const { meshes, guidance, sources } = props.edition;
  const { closing } = guidance;
  const t = useMessages();
  return (
    <PageSection id="summary" title={t('compare.summary.title')}>
      <MeshTable
        caption={t('compare.summary.title')}
        meshes={meshes}
        rows={[
          ...closing.rows.map(({ id, title }) => ({
            id,
            title,
            cell: (mesh: Edition['meshes'][number]) =>
              mesh.summary[id] ?? t('compare.summary.notSaid'),
          })),
          {
            id: 'recommended-for',
            title: t('compare.summary.recommendedFor'),
            cell: mesh =>
              closing.recommendedFor.find(
                ({ product }) => product === mesh.product,
              )?.text ?? t('compare.summary.notSaid'),
          },
        ]}
      />
      <blockquote className={styles.lastWord}>{closing.lastWord}</blockquote>
      <div className={styles.columns}>
        <div>
          <h3 className={styles.subtitle}>
            {t('compare.summary.readingList')}
          </h3>
          <ul className={styles.points}>
            {closing.readingList.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        {closing.series.length > 0 && (
          <div>
            <h3 className={styles.subtitle}>{t('compare.summary.series')}</h3>
            <ul className={styles.points}>
              {closing.series.map(each => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <SourceDisclosure ids={closing.sources} sources={sources} />
    </PageSection>
  );
};
