import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { SourceDisclosure } from '../parts';
import styles from './ComparePage.module.css';

/** The rules for choosing that facts support; nothing where the edition has none. */
export const PrinciplesTable = (props: { edition: Edition }) => {
  const { guidance, sources } = props.edition;
  const { principles = [] } = guidance;
  const t = useMessages();
  return principles.length === 0 ? null : (
    <div className={styles.part}>
      <h3 className={styles.subtitle} id="principles">
        {t('compare.guidance.principles.title')}
      </h3>
      <table className={styles.table} aria-labelledby="principles">
        <thead>
          <tr>
            <th scope="col">{t('compare.guidance.principles.when')}</th>
            <th scope="col">{t('compare.guidance.principles.then')}</th>
          </tr>
        </thead>
        <tbody>
          {principles.map(principle => (
            <tr key={principle.id}>
              <th scope="row">{principle.when}</th>
              <td>
                {principle.then}
                <SourceDisclosure ids={principle.sources} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
