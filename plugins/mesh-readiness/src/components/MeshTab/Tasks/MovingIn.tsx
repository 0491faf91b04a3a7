import type {
  Evaluation,
  Manifest,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../../format';
import { useMessages } from '../../../hooks';
import { Disclosure } from '../../parts';
import { totalEffort } from '../model';
import { MovingInSteps } from './MovingInSteps';
import styles from './WhatItWouldTake.module.css';

const SHOWN_OPEN = 4;

/** What it takes to bring the service into the mesh, after what its needs ask for; behind a line when there are many steps, nothing when there are none. */
export const MovingIn = (props: {
  evaluation: Evaluation;
  manifests: readonly Manifest[] | undefined;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const { migration, tasks } = props.evaluation;
  if (migration.length === 0) {
    return null;
  }
  const summary = t(
    tasks.length > 0 ? 'meshTab.movingIn.after' : 'meshTab.movingIn.alone',
    {
      count: migration.length,
      effort: formatEffort(totalEffort(migration), t),
    },
  );
  const steps = (
    <MovingInSteps
      steps={migration}
      manifests={props.manifests}
      sources={props.sources}
    />
  );
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{t('meshTab.movingIn.title')}</h3>
      {migration.length > SHOWN_OPEN ? (
        <Disclosure summary={summary}>{steps}</Disclosure>
      ) : (
        <>
          <p className={styles.text}>{summary}</p>
          {steps}
        </>
      )}
    </div>
  );
};
