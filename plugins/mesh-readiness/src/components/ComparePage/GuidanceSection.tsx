import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { OpinionTag, SourceDisclosure } from '../parts';
import { AdviceList } from './AdviceList';
import { PageSection } from './PageSection';
import { PrinciplesTable } from './PrinciplesTable';
import styles from './ComparePage.module.css';

/** What to choose: what facts decide, where the edition tells it apart from opinion, then the tables by team size and by priority, then what others advise. */
export const GuidanceSection = (props: { edition: Edition }) => {
  const { meshes, guidance, sources } = props.edition;
  const { teamSizes, priorities } = guidance;
  const t = useMessages();
  const tellsApart = (guidance.principles ?? []).length > 0;
  return (
    <PageSection
      id="guidance"
      title={t(
        tellsApart ? 'compare.guidance.titleAll' : 'compare.guidance.title',
      )}
      tag={!tellsApart && <OpinionTag />}
    >
      <PrinciplesTable edition={props.edition} />
      {tellsApart && (
        <>
          <h3 className={styles.subtitle}>
            {t('compare.guidance.opinions.title')} <OpinionTag />
          </h3>
          <p className={styles.lead}>{t('compare.guidance.opinions.lead')}</p>
        </>
      )}
      <div className={styles.columns}>
        <div>
          <table className={styles.table}>
            <caption>{t('compare.guidance.team.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('compare.guidance.team.team')}</th>
                <th scope="col">{t('compare.guidance.team.meshes')}</th>
                <th scope="col">{t('compare.guidance.team.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {teamSizes.rows.map(row => (
                <tr key={row.id}>
                  <th scope="row">{row.label}</th>
                  <td>{nameMeshes(row.meshes, meshes)}</td>
                  <td>{row.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {teamSizes.opinion && (
            <p className={styles.small}>{teamSizes.opinion}</p>
          )}
          <SourceDisclosure ids={teamSizes.sources} sources={sources} />
        </div>
        <div>
          <table className={styles.table}>
            <caption>{t('compare.guidance.priority.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('compare.guidance.priority.priority')}</th>
                <th scope="col">{t('compare.guidance.priority.first')}</th>
                <th scope="col">{t('compare.guidance.priority.second')}</th>
              </tr>
            </thead>
            <tbody>
              {priorities.rows.map(row => (
                <tr key={row.id}>
                  <th scope="row">{row.label}</th>
                  <td>{nameMeshes(row.first, meshes)}</td>
                  <td>
                    {nameMeshes(row.second, meshes) ||
                      t('compare.guidance.priority.noSecond')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {priorities.opinion && (
            <p className={styles.small}>{priorities.opinion}</p>
          )}
          <SourceDisclosure ids={priorities.sources} sources={sources} />
        </div>
      </div>
      <AdviceList edition={props.edition} />
    </PageSection>
  );
};
