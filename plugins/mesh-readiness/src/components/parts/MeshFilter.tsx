import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useSearchParam } from '../../hooks';
import { Choice } from './Choice';

const ALL_MESHES = 'all';

/** Chooses one mesh or all of them; the address keeps the choice as `mesh`. */
export const MeshFilter = (props: {
  meshes: readonly Mesh[];
  labels: { group: string; all: string };
}) => {
  const { meshes, labels } = props;
  const [mesh, setMesh] = useSearchParam('mesh');
  return (
    <Choice
      label={labels.group}
      options={[
        { id: ALL_MESHES, label: labels.all },
        ...meshes.map(({ id, name }) => ({ id, label: name })),
      ]}
      chosen={mesh ?? ALL_MESHES}
      onChoose={id => setMesh(id === ALL_MESHES ? undefined : id)}
    />
  );
};
