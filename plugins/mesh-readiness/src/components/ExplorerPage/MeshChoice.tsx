import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import styles from './Explorer.module.css';

/** Chooses the one mesh that the table shows where there is no room for all; hidden where there is. */
export const MeshChoice = (props: {
  meshes: readonly Mesh[];
  mesh: string;
  onMesh: (mesh: string) => void;
}) => {
  const t = useMessages();
  return (
    <div className={styles.meshChoice}>
      <ToggleButtonGroup
        aria-label={t('explorer.meshSwitch')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.mesh]}
        onSelectionChange={([key]) => props.onMesh(String(key))}
      >
        {props.meshes.map(({ id, name }) => (
          <ToggleButton key={id} id={id} size="small">
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
