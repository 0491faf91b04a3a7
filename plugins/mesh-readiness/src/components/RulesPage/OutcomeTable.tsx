import type { Edition, Rule } from 'backstage-plugin-mesh-readiness-common';
import { formatEffort, nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { LevelTag } from '../parts';
import { SupportSign } from '../signs';
import { outcomesOf } from './outcomesOf';
import { Sentence } from './Sentence';
import hidden from '../parts/visuallyHidden.module.css';
import styles from './RulesPage.module.css';

/** What a rule says, and asks for, at each level of support. */
export const OutcomeTable = (props: { edition: Edition; rule: Rule }) => {
  const { edition, rule } = props;
  const t = useMessages();
  const ofFeature = rule.kind === 'feature';
  return (
    <table className={styles.table}>
      <caption className={hidden.visuallyHidden}>
        {t('rules.outcomes.title')}
      </caption>
      <thead>
        <tr>
          {ofFeature && <th scope="col">{t('rules.outcomes.support')}</th>}
          <th scope="col">{t('rules.outcomes.level')}</th>
          <th scope="col">{t('rules.outcomes.says')}</th>
          <th scope="col">{t('rules.outcomes.asks')}</th>
        </tr>
      </thead>
      <tbody>
        {outcomesOf(rule, edition).map(
          ({ support, meshes, level, message, remediations }) => (
            <tr key={`${support} ${meshes}`}>
              {support && (
                <th scope="row">
                  <SupportSign level={support} />{' '}
                  {meshes && (
                    <span className={styles.only}>
                      {t('rules.outcomes.only', {
                        meshes: nameMeshes(meshes, edition.meshes),
                      })}
                    </span>
                  )}
                </th>
              )}
              <td>
                <LevelTag level={level} />
              </td>
              <td>
                <Sentence text={message} />
              </td>
              <td>
                {remediations.length === 0 && t('rules.outcomes.nothing')}
                {remediations.map(({ text, actor, effortHours }) => (
                  <div key={text} className={styles.asked}>
                    <Sentence text={text} />
                    <span className={styles.effort}>
                      {t('rules.outcomes.effort', {
                        actor:
                          actor === 'service-team'
                            ? t('common.actor.serviceTeam')
                            : t('common.actor.platformTeam'),
                        effort: formatEffort(effortHours, t),
                      })}
                    </span>
                  </div>
                ))}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
};
