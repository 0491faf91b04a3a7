import { useState } from 'react';
import type { Edition, Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { DoubtLines, SourceDisclosure } from '../parts';
import { PageSection } from './PageSection';
import { releaseStanding } from './releaseStanding';
import hidden from '../parts/visuallyHidden.module.css';
import styles from './ComparePage.module.css';

const ReleaseTable = (props: { mesh: Mesh; today: string }) => {
  const { mesh, today } = props;
  const t = useMessages();
  const newestFirst = [...mesh.releases].reverse();
  return (
    <table className={styles.table}>
      <caption>{mesh.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.releases.version')}</th>
          <th scope="col">{t('compare.releases.released')}</th>
          <th scope="col">{t('compare.releases.support')}</th>
          <th scope="col">{t('compare.releases.kubernetes')}</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map(release => {
          const standing = releaseStanding(release, today);
          return (
            <tr
              key={`${release.version} ${release.distribution}`}
              className={standing.kind === 'ended' ? styles.past : undefined}
            >
              <th scope="row">
                {release.version}
                {release.distribution && (
                  <span className={styles.quiet}>
                    {' '}
                    {t(`common.distribution.${release.distribution}`)}
                  </span>
                )}
              </th>
              <td>{release.released ?? t('compare.releases.notSaid')}</td>
              <td>
                {standing.kind === 'open'
                  ? t('compare.releases.open')
                  : t(`compare.releases.${standing.kind}`, {
                      day: standing.on,
                    })}
              </td>
              <td>
                {release.kubernetes
                  ? t('compare.releases.range', release.kubernetes)
                  : t('compare.releases.notSaid')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** The releases of each mesh with their support as of today, and under which terms its distributions can be had. */
export const ReleasesSection = (props: { edition: Edition }) => {
  const { meshes, sources } = props.edition;
  const t = useMessages();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const distributed = meshes.filter(
    ({ distributions = [] }) => distributions.length > 0,
  );
  return (
    <PageSection
      id="releases"
      title={t('compare.releases.title')}
      lead={t('compare.releases.lead', { today })}
    >
      <div className={styles.columns}>
        {meshes
          .filter(({ releases }) => releases.length > 0)
          .map(mesh => (
            <div key={mesh.id}>
              <ReleaseTable mesh={mesh} today={today} />
              <SourceDisclosure
                ids={mesh.releases.flatMap(release => release.sources)}
                sources={sources}
              />
            </div>
          ))}
      </div>
      {distributed.length > 0 && (
        <>
          <h3 className={styles.subtitle}>
            {t('compare.releases.distributions')}
          </h3>
          <table className={styles.table}>
            <caption className={hidden.visuallyHidden}>
              {t('compare.releases.distributions')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('compare.releases.distribution')}</th>
                <th scope="col">{t('compare.releases.terms')}</th>
              </tr>
            </thead>
            <tbody>
              {distributed.flatMap(mesh =>
                (mesh.distributions ?? []).map(distribution => (
                  <tr key={`${mesh.id} ${distribution.id}`}>
                    <th scope="row">
                      {distribution.name}{' '}
                      <span className={styles.small}>
                        {mesh.name},{' '}
                        {t(`common.distribution.${distribution.id}`)}
                      </span>
                    </th>
                    <td>
                      <p className={styles.text}>{distribution.terms}</p>
                      <DoubtLines of={distribution} />
                      <SourceDisclosure
                        ids={distribution.sources}
                        sources={sources}
                      />
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </>
      )}
    </PageSection>
  );
};
