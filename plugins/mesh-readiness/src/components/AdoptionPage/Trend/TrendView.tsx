import {
  formatCount,
  type AdoptionDay,
  type Mesh,
} from 'backstage-plugin-mesh-readiness-common';
import { lazy, Suspense, useMemo } from 'react';
import { useMessages } from '../../../hooks';
import { Disclosure } from '../../parts';
import { Bone } from '../../states/Bone';
import { trendPoints } from '../model';
import { Legend } from '../parts';
import styles from './Trend.module.css';
import { TREND_SERIES } from './trendSeries';
import { TrendTable } from './TrendTable';

const TrendChart = lazy(() =>
  import('./TrendChart').then(module => ({ default: module.TrendChart })),
);

/** The trend as a chart with the table behind it; a sentence as long as there is but one day. */
export const TrendView = (props: {
  days: readonly AdoptionDay[];
  mesh: Mesh;
}) => {
  const { days, mesh } = props;
  const t = useMessages();
  const points = useMemo(() => trendPoints(days, mesh.id), [days, mesh.id]);
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last) {
    return <p className={styles.sentence}>{t('adoption.trend.nothing')}</p>;
  }
  if (points.length === 1) {
    return (
      <p className={styles.sentence}>
        {t('adoption.trend.begins', {
          enrolled: formatCount(last.enrolled),
          total: formatCount(last.total),
          mesh: mesh.name,
        })}{' '}
        {t('adoption.trend.beginsDetail')}
      </p>
    );
  }
  return (
    <>
      <p className={styles.sentence}>
        {t('adoption.trend.summary', {
          first: first.day,
          last: last.day,
          mesh: mesh.name,
          before: formatCount(first.enrolled),
          after: formatCount(last.enrolled),
        })}
      </p>
      <Legend segments={TREND_SERIES.map(({ segment }) => segment)} />
      <div className={styles.chart} aria-hidden>
        <Suspense fallback={<Bone width="100%" height="100%" />}>
          <TrendChart points={points} />
        </Suspense>
      </div>
      <Disclosure summary={t('adoption.asTable')}>
        <TrendTable points={points} mesh={mesh} />
        {days.some(({ failed }) => failed > 0) && (
          <p className={styles.sentence}>{t('adoption.trend.failedNote')}</p>
        )}
      </Disclosure>
    </>
  );
};
