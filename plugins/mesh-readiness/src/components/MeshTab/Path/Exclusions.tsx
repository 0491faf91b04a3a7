import type {
  Assessed,
  Edition,
  Step,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { meshName } from '../model';
import { RuleLink } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import styles from './HowWeGotHere.module.css';

/** The meshes that requirements rule out, with the findings that do so. */
export const Exclusions = (props: {
  steps: readonly Step[];
  assessment: Assessed;
  edition: Edition;
}) => {
  const t = useMessages();
  const id = useId();
  // On the way to an answer that is not given yet, a mesh may be out that is not blocked.
  const isBlocked = (mesh: string) =>
    props.assessment.evaluations.some(
      it => it.mesh === mesh && it.verdict === 'blocked',
    );
  const exclusions = props.steps.flatMap(step =>
    step.kind === 'exclusion' ? [step] : [],
  );
  return (
    <div className={styles.part}>
      <h3 id={id} className={styles.partTitle}>
        {t('meshTab.path.out')}
      </h3>
      {exclusions.length > 0 ? (
        <dl className={styles.exclusions} aria-labelledby={id}>
          {exclusions.map(({ mesh, reasons }) => (
            <div key={mesh}>
              <dt className={styles.excluded}>
                {meshName(props.edition, mesh)}
                {!isBlocked(mesh) && (
                  <span className={quiet.quiet}>
                    {' '}
                    {t('meshTab.path.supposed')}
                  </span>
                )}
              </dt>
              {reasons.map(({ code, message }) => (
                <dd key={code}>
                  {message} <RuleLink code={code} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.text}>{t('meshTab.path.nothingOut')}</p>
      )}
    </div>
  );
};
