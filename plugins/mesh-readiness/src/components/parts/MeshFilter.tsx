import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useSearchParam } from '../../hooks';

const ALL_MESHES = 'all';

/** Chooses one mesh or all of them; the address keeps the choice as `mesh`. */
export const MeshFilter = (props: {
  meshes: readonly Mesh[];
  labels: { group: string; all: string };
}) => {
  const { meshes, labels } = props;
  const [mesh, setMesh] = useSearchParam('mesh');
  return (
    <ToggleButtonGroup
      aria-label={labels.group}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mesh ?? ALL_MESHES]}
      onSelectionChange={([key]) =>
        setMesh(key === ALL_MESHES ? undefined : String(key))
      }
    >
      <ToggleButton id={ALL_MESHES} size="small">
        {labels.all}
      </ToggleButton>
      {meshes.map(({ id, name }) => (
        <ToggleButton key={id} id={id} size="small">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
