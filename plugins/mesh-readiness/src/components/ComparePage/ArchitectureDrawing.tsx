import { useId } from 'react';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import styles from './ArchitectureSection.module.css';

type Part = Mesh['dataPlane']['parts'][number];

const PartBox = ({ part }: { part: Part }) => {
  const t = useMessages();
  return (
    <li className={part.optional ? styles.optionalPart : styles.part}>
      <strong>{part.name}</strong>
      {part.optional && (
        <span className={styles.optional}>
          {t('compare.architecture.optional')}
        </span>
      )}
      <span className={styles.role}>{part.role}</span>
    </li>
  );
};

/** One mesh as boxes: parts of the control plane, then pods and proxies as they stand on a node. */
export const ArchitectureDrawing = ({ mesh }: { mesh: Mesh }) => {
  const t = useMessages();
  const id = useId();
  const { controlPlane, dataPlane } = mesh;
  const inPods = dataPlane.placement === 'pod';
  const parts = (
    <ul className={styles.parts}>
      {dataPlane.parts.map(part => (
        <PartBox key={part.name} part={part} />
      ))}
    </ul>
  );
  return (
    <article className={styles.mesh} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {mesh.name}
      </h3>
      <div className={styles.plane}>
        <h4 className={styles.label}>
          {t('compare.architecture.controlPlane')}
        </h4>
        <ul className={styles.parts}>
          {controlPlane.parts.map(part => (
            <PartBox key={part.name} part={part} />
          ))}
        </ul>
      </div>
      <div className={styles.link}>{controlPlane.summary}</div>
      <div className={styles.plane}>
        <h4 className={styles.label}>{t('compare.architecture.dataPlane')}</h4>
        <div className={styles.node}>
          <span className={styles.label}>
            {t('compare.architecture.everyNode')}
          </span>
          <div className={styles.pod}>
            <span className={styles.label}>
              {t('compare.architecture.everyPod')}
            </span>
            <span className={styles.service}>
              {t('compare.architecture.service')}
            </span>
            {inPods && parts}
          </div>
          {!inPods && parts}
        </div>
      </div>
      <p className={styles.summary}>{dataPlane.summary}</p>
    </article>
  );
};
