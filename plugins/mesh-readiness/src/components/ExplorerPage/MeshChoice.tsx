import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Choice } from '../parts';
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
      <Choice
        label={t('explorer.meshSwitch')}
        options={props.meshes.map(({ id, name }) => ({ id, label: name }))}
        chosen={props.mesh}
        onChoose={props.onMesh}
      />
    </div>
  );
};
