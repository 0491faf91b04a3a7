import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { listNames, meshName } from '../model';
import quiet from '../../parts/quiet.module.css';
import styles from './Answer.module.css';

/** Why no mesh is needed, what does instead, and which mesh to have if one is wanted anyway; nothing when one is needed. */
export const NoMesh = (props: { assessment: Assessed; edition: Edition }) => {
  const t = useMessages();
  const id = useId();
  const { noMesh, meshes } = props.assessment.recommendation;
  if (!noMesh) {
    return null;
  }
  const names = meshes.map(mesh => meshName(props.edition, mesh));
  return (
    <div className={styles.noMesh}>
      <p className={styles.line}>{noMesh.because}</p>
      {noMesh.instead.length > 0 && (
        <div>
          <p id={id} className={styles.line}>
            {t('meshTab.noMesh.instead')}
          </p>
          <ul className={styles.instead} aria-labelledby={id}>
            {noMesh.instead.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {names.length > 0 && (
        <p className={`${styles.line} ${quiet.quiet}`}>
          {t('meshTab.noMesh.anyway', { meshes: listNames(names, t) })}
        </p>
      )}
    </div>
  );
};
