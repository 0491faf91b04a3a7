import {
  formatCpu,
  formatMemory,
  formatPercent,
  type Edition,
  type ResourceEstimate,
} from 'backstage-plugin-mesh-readiness-common';
import { basisWords } from '../../format';
import { useMessages } from '../../hooks';
import styles from './ResourceComparison.module.css';

const COLUMNS = [
  { id: 'cpu', amount: 'cpuMillicores', format: formatCpu },
  { id: 'memory', amount: 'memoryMebibytes', format: formatMemory },
] as const;

/** The estimates as a table whose cells hold bars of one scale for each column, least first, and say whether figures are requested, measured, computed or quoted. */
export const BarTable = (props: {
  edition: Edition;
  estimates: ResourceEstimate[];
  highlight: string[];
  caption: string;
}) => {
  const { edition, estimates, highlight, caption } = props;
  const t = useMessages();
  const { baseline } = edition.guidance.resources;
  const nameOf = (id: string) =>
    edition.meshes.find(mesh => mesh.id === id)?.name ?? id;

  const againstBaseline = (estimate: ResourceEstimate, part?: number) => {
    if (part === undefined) {
      return undefined;
    }
    if (estimate.mesh === baseline) {
      return t('compare.resources.baseline');
    }
    if (part === 0) {
      return t('compare.resources.same', { baseline: nameOf(baseline) });
    }
    return t(part > 0 ? 'compare.resources.less' : 'compare.resources.more', {
      percent: formatPercent(Math.abs(part)),
      baseline: nameOf(baseline),
    });
  };

  return (
    <table
      className={`${styles.bars} ${
        highlight.length > 0 ? styles.withRecommended : ''
      }`}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.resources.mesh')}</th>
          {COLUMNS.map(({ id }) => (
            <th key={id} scope="col">
              {t(`compare.resources.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {estimates.map(estimate => {
          const recommended = highlight.includes(estimate.mesh);
          return (
            <tr
              key={estimate.mesh}
              className={recommended ? styles.recommended : undefined}
            >
              <th scope="row">
                <span className={styles.name}>
                  <span className={styles.rank}>{estimate.rank}</span>
                  <span>
                    {nameOf(estimate.mesh)}
                    {recommended && (
                      <span className={styles.mark}>
                        {t('compare.resources.recommended')}
                      </span>
                    )}
                  </span>
                </span>
              </th>
              {COLUMNS.map(({ id, amount, format }) => {
                const most = Math.max(...estimates.map(each => each[amount]));
                return (
                  <td key={id}>
                    <div className={styles.bar}>
                      <span
                        className={styles.fill}
                        style={{
                          flexBasis: `${
                            (100 * estimate[amount]) / (most || 1)
                          }%`,
                        }}
                      />
                      <span className={styles.value}>
                        {format(estimate[amount])}
                      </span>
                    </div>
                    <span className={styles.saving}>
                      {[
                        basisWords(estimate, t),
                        againstBaseline(estimate, estimate.saving?.[id]),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
