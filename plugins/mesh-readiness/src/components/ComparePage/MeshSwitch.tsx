import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import styles from './MeshTable.module.css';
import { useChosenMesh } from './useChosenMesh';

/** Chooses the one mesh that a table shows where there is no room for all; hidden where there is. */
export const MeshSwitch = (props: { meshes: Mesh[] }) => {
  const t = useMessages();
  const [chosen, setChosen] = useChosenMesh(props.meshes);
  return (
    <div className={styles.switch}>
      <ToggleButtonGroup
        aria-label={t('compare.meshSwitch')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={([key]) => setChosen(String(key))}
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
