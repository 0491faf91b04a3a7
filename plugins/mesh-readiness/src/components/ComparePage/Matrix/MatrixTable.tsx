import { useState } from 'react';
import { RiArrowRightSLine } from '@remixicon/react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { MeshHeaderCells } from '../MeshHeaderCells';
import { MeshSwitch } from '../MeshSwitch';
import { MatrixRows } from './MatrixRows';
import type { MatrixArea } from './matrixRows';
import table from '../MeshTable.module.css';
import styles from './Matrix.module.css';

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id];

/** The matrix as a table with a group of rows for each area, which can be closed. */
export const MatrixTable = (props: {
  edition: Edition;
  areas: MatrixArea[];
}) => {
  const { edition, areas } = props;
  const t = useMessages();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [closed, setClosed] = useState<readonly string[]>([]);
  return (
    <>
      <MeshSwitch meshes={edition.meshes} />
      <table className={table.table}>
        <caption className={table.hidden}>{t('compare.matrix.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.matrix.feature')}</th>
            <MeshHeaderCells meshes={edition.meshes} />
          </tr>
        </thead>
        {areas.map(area => (
          <tbody key={area.id}>
            <tr
              className={`${styles.group} ${
                closed.includes(area.id) ? '' : styles.unfolded
              }`}
            >
              <th scope="rowgroup" colSpan={2}>
                <button
                  type="button"
                  className={styles.feature}
                  aria-expanded={!closed.includes(area.id)}
                  onClick={() => setClosed(toggled(closed, area.id))}
                >
                  <RiArrowRightSLine aria-hidden className={styles.chevron} />
                  {area.title}{' '}
                  <span className={styles.count}>
                    {t('compare.matrix.areaCount', {
                      count: area.rows.length,
                    })}
                  </span>
                </button>
              </th>
              <td
                className={table.other}
                colSpan={edition.meshes.length - 1}
                aria-hidden
              />
            </tr>
            {(closed.includes(area.id) ? [] : area.rows).map(row => (
              <MatrixRows
                key={row.feature.id}
                edition={edition}
                row={row}
                isOpen={open.includes(row.feature.id)}
                onToggle={() => setOpen(toggled(open, row.feature.id))}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
};
