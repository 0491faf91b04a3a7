import {
  formatCount,
  type AdoptionSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import { useScope } from '../data';
import { adoptionOf, orderMeshes, runsInAMesh, segmentFilters } from '../model';
import { ExplorerLink } from '../parts';
import styles from './Headline.module.css';

/** The numbers that matter, in a sentence, and below it what is wrong with them. */
export const Headline = (props: { summary: AdoptionSummary }) => {
  const { summary } = props;
  const t = useMessages();
  const { edition } = useScope();
  const [mesh] = orderMeshes(edition.meshes, summary.meshes);
  const running = runsInAMesh(summary);

  const total = (
    <ExplorerLink filters={{}}>{formatCount(summary.total)}</ExplorerLink>
  );
  const { ready } = adoptionOf(summary.meshes, mesh.id);
  return (
    <div className={styles.headline}>
      {summary.assessed === 0 && summary.failed === 0 ? (
        <>
          <p className={styles.sentence}>
            {t('adoption.headline.noneAssessed', {
              count: summary.total,
              total,
            })}
          </p>
          <p className={styles.detail}>{t('adoption.headline.howToAssess')}</p>
        </>
      ) : (
        <p className={styles.sentence}>
          {t('adoption.headline.sentence', {
            count: summary.total,
            total,
            ready: (
              <ExplorerLink filters={segmentFilters(mesh.id, 'ready')}>
                {formatCount(ready)}
              </ExplorerLink>
            ),
            mesh: mesh.name,
            enrolled:
              running.count > 0 ? (
                <ExplorerLink filters={{ enrolled: running.meshes }}>
                  {formatCount(running.count)}
                </ExplorerLink>
              ) : (
                <>0</>
              ),
            notAssessed: (
              <ExplorerLink filters={{ status: ['not-assessed'] }}>
                {formatCount(summary.notAssessed)}
              </ExplorerLink>
            ),
          })}
        </p>
      )}
      <p className={`${styles.notes} ${quiet.quiet}`}>
        {summary.assessed > 0 && (
          <span>{t('adoption.headline.serves', { mesh: mesh.name })}</span>
        )}
        {summary.failed > 0 && (
          <span>
            {t('adoption.headline.failed', {
              count: summary.failed,
              link: (
                <ExplorerLink filters={{ status: ['failed'] }}>
                  {formatCount(summary.failed)}
                </ExplorerLink>
              ),
            })}
          </span>
        )}
        {summary.stale > 0 && (
          <span>
            {t('adoption.headline.stale', {
              count: summary.stale,
              link: (
                <ExplorerLink filters={{ stale: ['true'] }}>
                  {formatCount(summary.stale)}
                </ExplorerLink>
              ),
            })}
          </span>
        )}
      </p>
    </div>
  );
};
