import { useMemo } from 'react';
import { Switch } from '@backstage/ui';
import type {
  Edition,
  EditionComparison,
  SupportDifference,
  SupportStatement,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useSearchParam } from '../../../hooks';
import { Disclosure, doubtsOf, FeatureLink, SupportDetails } from '../../parts';
import { DoubtSigns, MaturityTag, SupportSign } from '../../signs';
import { DifferencePart } from './DifferencePart';
import { supportGroups } from './supportGroups';
import hidden from '../../parts/visuallyHidden.module.css';
import styles from './Differences.module.css';

const Side = (props: {
  edition: Edition;
  difference: SupportDifference;
  statement?: SupportStatement;
  sources: EditionComparison['sources'];
}) => {
  const { edition, difference, statement, sources } = props;
  const t = useMessages();
  const mesh = edition.meshes.find(({ id }) => id === difference.mesh);
  return (
    <td>
      <span className={styles.signs}>
        <SupportSign level={statement?.level ?? 'unknown'} />
        <MaturityTag maturity={statement?.maturity} />
        <DoubtSigns doubts={statement && doubtsOf(statement)} />
      </span>
      {statement?.mechanism && (
        <span className={styles.mechanism}>{statement.mechanism}</span>
      )}
      {statement && mesh && (
        <Disclosure summary={t('whatChanged.differences.support.behind')}>
          <SupportDetails
            edition={edition}
            mesh={mesh}
            evidence={{ statement }}
            sources={sources}
          />
        </Disclosure>
      )}
    </td>
  );
};

/** Support statements of two editions side by side, where they differ. */
export const SupportDifferences = (props: {
  comparison: EditionComparison;
  before: Edition;
  after: Edition;
}) => {
  const { comparison, before, after } = props;
  const t = useMessages();
  const [mesh] = useSearchParam('mesh');
  const [words, setWords] = useSearchParam('words');
  const levelOnly = words !== 'too';
  const groups = useMemo(
    () => supportGroups(comparison, { mesh, levelOnly }),
    [comparison, mesh, levelOnly],
  );
  const count = groups.reduce((sum, each) => sum + each.differences.length, 0);
  const names = { before: before.id, after: after.id };
  const nameOf = (id: string) =>
    [...after.meshes, ...before.meshes].find(each => each.id === id)?.name ??
    id;

  return (
    <DifferencePart
      id="support"
      title={t('whatChanged.differences.support.title')}
      lead={t('whatChanged.differences.support.lead')}
    >
      <div className={styles.controls}>
        <Switch
          label={t('whatChanged.differences.support.levelOnly')}
          isSelected={levelOnly}
          onChange={on => setWords(on ? undefined : 'too')}
        />
        <span role="status" className={styles.count}>
          {count > 0
            ? t('whatChanged.differences.support.count', { count })
            : t('whatChanged.differences.support.empty')}
        </span>
      </div>
      {count > 0 && (
        <table className={`${styles.table} ${styles.support}`}>
          <caption className={hidden.visuallyHidden}>
            {t('whatChanged.differences.support.caption', names)}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                {t('whatChanged.differences.support.feature')}
              </th>
              <th scope="col">{t('whatChanged.differences.support.mesh')}</th>
              <th scope="col">{before.id}</th>
              <th scope="col">{after.id}</th>
            </tr>
          </thead>
          {groups.map(({ feature, differences }) => (
            <tbody key={feature}>
              {differences.map((difference, index) => (
                <tr key={difference.mesh}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={differences.length}>
                      <FeatureLink edition={after} id={feature} />
                    </th>
                  )}
                  <th scope="row">{nameOf(difference.mesh)}</th>
                  <Side
                    edition={before}
                    difference={difference}
                    statement={difference.before}
                    sources={comparison.sources}
                  />
                  <Side
                    edition={after}
                    difference={difference}
                    statement={difference.after}
                    sources={comparison.sources}
                  />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </DifferencePart>
  );
};
