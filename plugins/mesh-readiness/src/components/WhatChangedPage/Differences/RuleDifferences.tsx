import type {
  EditionComparison,
  RuleDifference,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { RuleLink } from '../../parts';
import { DifferencePart } from './DifferencePart';
import styles from './Differences.module.css';

/** Rules that two editions have otherwise. */
export const RuleDifferences = (props: { comparison: EditionComparison }) => {
  const { before, after, rules } = props.comparison;
  const t = useMessages();
  const changeOf = ({ before: one, after: other, parts }: RuleDifference) => {
    if (!one) {
      return t('whatChanged.differences.rules.added', { after });
    }
    return other
      ? t('whatChanged.differences.rules.changed', { parts: parts.join(', ') })
      : t('whatChanged.differences.rules.removed', { before });
  };
  return (
    <DifferencePart id="rules" title={t('whatChanged.differences.rules.title')}>
      {rules.length === 0 ? (
        <p>{t('whatChanged.differences.rules.none')}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.hidden}>
            {t('whatChanged.differences.rules.caption', { before, after })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('whatChanged.differences.rules.code')}</th>
              <th scope="col">{t('whatChanged.differences.rules.rule')}</th>
              <th scope="col">{t('whatChanged.differences.rules.change')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(rule => (
              <tr key={rule.code}>
                <td>
                  {rule.after ? <RuleLink code={rule.code} /> : rule.code}
                </td>
                <th scope="row">{(rule.after ?? rule.before)?.title}</th>
                <td>{changeOf(rule)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </DifferencePart>
  );
};
