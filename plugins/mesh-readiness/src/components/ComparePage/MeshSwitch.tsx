import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useChosenMesh, useMessages } from '../../hooks';
import { Choice } from '../parts';
import styles from './MeshTable.module.css';

/** Chooses the one mesh that a table shows where there is no room for all; hidden where there is. */
export const MeshSwitch = (props: { meshes: Mesh[] }) => {
  const t = useMessages();
  const [chosen, setChosen] = useChosenMesh(props.meshes);
  return (
    <div className={styles.switch}>
      <Choice
        label={t('compare.meshSwitch')}
        options={props.meshes.map(({ id, name }) => ({ id, label: name }))}
        chosen={chosen.id}
        onChoose={setChosen}
      />
    </div>
  );
};
