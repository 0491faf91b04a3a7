import type { ReactNode } from 'react';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { MeshHeaderCells } from './MeshHeaderCells';
import { MeshSwitch } from './MeshSwitch';
import { useChosenMesh } from '../../hooks';
import hidden from '../parts/visuallyHidden.module.css';
import styles from './MeshTable.module.css';

/** A row of a {@link MeshTable}. */
export interface MeshTableRow {
  id: string;
  title: string;
  cell: (mesh: Mesh) => ReactNode;
}

/** A table with a column for each mesh, or for a chosen one where there is no room for all. */
export const MeshTable = (props: {
  caption: string;
  meshes: Mesh[];
  rows: MeshTableRow[];
}) => {
  const { caption, meshes, rows } = props;
  const [chosen] = useChosenMesh(meshes);
  return (
    <>
      <MeshSwitch meshes={meshes} />
      <table className={styles.table}>
        <caption className={hidden.visuallyHidden}>{caption}</caption>
        <thead>
          <tr>
            <td />
            <MeshHeaderCells meshes={meshes} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, cell }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {meshes.map(mesh => (
                <td
                  key={mesh.id}
                  className={mesh.id === chosen.id ? undefined : styles.other}
                >
                  {cell(mesh)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
