import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { SourceDisclosure } from '../parts';
import { PageSection } from './PageSection';
import styles from './ComparePage.module.css';

/** A choice that somebody made, need by need, and the work it brought. */
export const WorkedCaseSection = (props: { edition: Edition }) => {
  const { meshes, guidance, sources } = props.edition;
  const { workedCase } = guidance;
  const t = useMessages();
  const excluded = workedCase.exclusions.flatMap(each => each.meshes);
  const left = meshes.filter(({ id }) => !excluded.includes(id));
  return (
    <PageSection
      id="worked-case"
      title={workedCase.title}
      lead={workedCase.summary}
    >
      <div className={styles.columns}>
        <table className={styles.table}>
          <caption>{t('compare.workedCase.exclusions')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.workedCase.need')}</th>
              <th scope="col">{t('compare.workedCase.consequence')}</th>
            </tr>
          </thead>
          <tbody>
            {workedCase.exclusions.map(({ need, consequence }) => (
              <tr key={need}>
                <th scope="row">{need}</th>
                <td>{consequence}</td>
              </tr>
            ))}
            <tr className={styles.conclusion}>
              <th scope="row">{t('compare.workedCase.left')}</th>
              <td>
                {nameMeshes(
                  left.map(({ id }) => id),
                  meshes,
                )}
              </td>
            </tr>
          </tbody>
        </table>
        <div>
          <h3 className={styles.subtitle}>{t('compare.workedCase.tasks')}</h3>
          <ol className={styles.tasks}>
            {workedCase.tasks.map(task => (
              <li key={task}>{task}</li>
            ))}
          </ol>
        </div>
      </div>
      <SourceDisclosure ids={workedCase.sources} sources={sources} />
    </PageSection>
  );
};
