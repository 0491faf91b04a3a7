import type {
  EditionComparison,
  RuleDifference,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure, RuleLink } from '../../parts';
import { DifferencePart } from './DifferencePart';
import { rulePartWords } from './rulePartWords';
import hidden from '../../parts/visuallyHidden.module.css';
import styles from './Differences.module.css';

const CHANGES = ['changed', 'added', 'removed'] as const;

const changeOf = ({ before, after }: RuleDifference) => {
  if (!before) {
    return 'added';
  }
  return after ? 'changed' : 'removed';
};

/** Rules that two editions have otherwise, closed until asked for. */
export const RuleDifferences = (props: { comparison: EditionComparison }) => {
  const { before, after, rules } = props.comparison;
  const t = useMessages();
  return (
    <DifferencePart id="rules" title={t('whatChanged.differences.rules.title')}>
      {rules.length === 0 && <p>{t('whatChanged.differences.rules.none')}</p>}
      {CHANGES.map(change => {
        const differing = rules.filter(rule => changeOf(rule) === change);
        const title = t(`whatChanged.differences.rules.${change}`, {
          before,
          after,
        });
        return differing.length === 0 ? null : (
          <Disclosure
            key={change}
            size="large"
            summary={
              <>
                {title} <span className={styles.count}>{differing.length}</span>
              </>
            }
          >
            <table className={`${styles.table} ${styles.rules}`}>
              <caption className={hidden.visuallyHidden}>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('whatChanged.differences.rules.code')}</th>
                  <th scope="col">{t('whatChanged.differences.rules.rule')}</th>
                  {change === 'changed' && (
                    <th scope="col">
                      {t('whatChanged.differences.rules.what')}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {differing.map(rule => (
                  <tr key={rule.code}>
                    <td>
                      {rule.after ? <RuleLink code={rule.code} /> : rule.code}
                    </td>
                    <th scope="row">{(rule.after ?? rule.before)?.title}</th>
                    {change === 'changed' && (
                      <td>{rulePartWords(rule.parts, t)}</td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Disclosure>
        );
      })}
    </DifferencePart>
  );
};
