import { useState } from 'react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { MeshHeaderCells } from '../MeshHeaderCells';
import { MeshSwitch } from '../MeshSwitch';
import { MatrixRows } from './MatrixRows';
import type { MatrixArea } from './matrixRows';
import table from '../MeshTable.module.css';
import styles from './Matrix.module.css';

/** The matrix as a table with a group of rows for each area. */
export const MatrixTable = (props: {
  edition: Edition;
  areas: MatrixArea[];
}) => {
  const { edition, areas } = props;
  const t = useMessages();
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setOpen(
      open.includes(id) ? open.filter(each => each !== id) : [...open, id],
    );
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
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={2}>
                {area.title}
              </th>
              <td
                className={table.other}
                colSpan={edition.meshes.length - 1}
                aria-hidden
              />
            </tr>
            {area.rows.map(row => (
              <MatrixRows
                key={row.feature.id}
                edition={edition}
                row={row}
                isOpen={open.includes(row.feature.id)}
                onToggle={() => toggle(row.feature.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
};
