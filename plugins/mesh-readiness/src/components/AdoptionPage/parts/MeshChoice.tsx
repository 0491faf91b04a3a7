import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Choice } from '../../parts';
import styles from './table.module.css';

/** Chooses the one mesh that a table shows where there is no room for all; hidden where there is. */
export const MeshChoice = (props: {
  meshes: readonly Mesh[];
  chosen: string;
  onChoose: (mesh: string) => void;
}) => {
  const t = useMessages();
  return (
    <div className={styles.switch}>
      <Choice
        label={t('adoption.meshSwitch')}
        options={props.meshes.map(({ id, name }) => ({ id, label: name }))}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
    </div>
  );
};
