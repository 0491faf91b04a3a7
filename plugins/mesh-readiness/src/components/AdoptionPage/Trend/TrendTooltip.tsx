import { formatCount } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import type { TrendPoint } from '../model';
import { SegmentIcon } from '../parts';
import styles from './Trend.module.css';
import { TREND_SERIES } from './trendSeries';

/** The numbers of the day under the pointer. */
export const TrendTooltip = (props: {
  active?: boolean;
  payload?: readonly { payload?: TrendPoint }[];
}) => {
  const t = useMessages();
  const point = props.payload?.[0]?.payload;
  return props.active && point ? (
    <div className={styles.day}>
      <strong>{point.day}</strong>
      <dl>
        {[...TREND_SERIES].reverse().map(({ key, segment }) => (
          <div key={key}>
            <dt>
              <SegmentIcon segment={segment} />{' '}
              {t(`adoption.segment.${segment}`)}
            </dt>
            <dd>{formatCount(point[key])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('adoption.trend.total')}</dt>
          <dd>{formatCount(point.total)}</dd>
        </div>
      </dl>
    </div>
  ) : null;
};
