import {
  formatCount,
  type Mesh,
  type MeshAdoption,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import hidden from '../../parts/visuallyHidden.module.css';
import { adoptionOf, segmentFilters, type Segment } from '../model';
import { CountLink } from '../parts';
import table from '../parts/table.module.css';

/** The numbers of all bars, also of segments too small to meet with the mouse. */
export const BarTable = (props: {
  meshes: readonly Mesh[];
  segments: readonly Segment[];
  adoption: Record<string, MeshAdoption>;
}) => {
  const { meshes, segments, adoption } = props;
  const t = useMessages();
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <caption className={hidden.visuallyHidden}>
          {t('adoption.bars.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('adoption.mesh')}</th>
            {segments.map(segment => (
              <th key={segment} scope="col" className={table.number}>
                {t(`adoption.segment.${segment}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meshes.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {segments.map(segment => {
                const count = adoptionOf(adoption, id)[segment];
                return (
                  <td key={segment} className={table.number}>
                    <CountLink
                      count={count}
                      filters={segmentFilters(id, segment)}
                      label={t('adoption.segmentOf', {
                        mesh: name,
                        number: formatCount(count),
                        segment: t(`adoption.segment.${segment}`),
                      })}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
