import { formatCount, type Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import hidden from '../../parts/visuallyHidden.module.css';
import type { TrendPoint } from '../model';
import table from '../parts/table.module.css';
import { TREND_SERIES } from './trendSeries';

/** The numbers of the trend, newest day first. */
export const TrendTable = (props: {
  points: readonly TrendPoint[];
  mesh: Mesh;
}) => {
  const { points, mesh } = props;
  const t = useMessages();
  const caption = t('adoption.trend.caption', { mesh: mesh.name });
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <caption className={hidden.visuallyHidden}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('adoption.trend.day')}</th>
            {TREND_SERIES.map(({ key, segment }) => (
              <th key={key} scope="col" className={table.number}>
                {t(`adoption.segment.${segment}`)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {t('adoption.trend.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map(point => (
            <tr key={point.day}>
              <th scope="row">{point.day}</th>
              {TREND_SERIES.map(({ key }) => (
                <td key={key} className={table.number}>
                  {formatCount(point[key])}
                </td>
              ))}
              <td className={table.number}>{formatCount(point.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
