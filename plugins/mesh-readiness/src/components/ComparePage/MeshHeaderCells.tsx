import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useChosenMesh } from '../../hooks';
import styles from './MeshTable.module.css';

/** The names of the meshes as column headers. */
export const MeshHeaderCells = (props: { meshes: Mesh[] }) => {
  const [chosen] = useChosenMesh(props.meshes);
  return (
    <>
      {props.meshes.map(({ id, name }) => (
        <th
          key={id}
          scope="col"
          className={id === chosen.id ? undefined : styles.other}
        >
          {name}
        </th>
      ))}
    </>
  );
};
