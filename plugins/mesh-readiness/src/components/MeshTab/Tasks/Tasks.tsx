import { parseEntityRef } from '@backstage/catalog-model';
import type {
  Assessed,
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../../format';
import { useMessages } from '../../../hooks';
import {
  listNames,
  manifestsOf,
  meshName,
  releaseWords,
  tasksAsMarkdown,
  tasksByActor,
  totalEffort,
  yamlStream,
} from '../model';
import { CopyButton } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { MovingIn } from './MovingIn';
import { TaskGroup } from './TaskGroup';
import { Terms } from './Terms';
import { useTicks } from './useTicks';
import { withoutTask } from './withoutTask';
import styles from './WhatItWouldTake.module.css';

/** The checklist of one mesh, what moving in takes, under which terms it can be had, how far it is, and buttons that copy it and its manifests. */
export const Tasks = (props: {
  assessment: Assessed;
  edition: Edition;
  evaluation: Evaluation;
}) => {
  const t = useMessages();
  const { assessment, edition, evaluation } = props;
  const { tasks, migration } = evaluation;
  const manifests = manifestsOf(evaluation, assessment.manifests);
  const [done, setDone, areTicksRead] = useTicks(
    assessment.entityRef,
    evaluation.mesh,
  );
  const mesh = meshName(edition, evaluation.mesh);
  const blocking = withoutTask(evaluation, assessment.profile, 'error');
  const unknown = withoutTask(evaluation, assessment.profile, 'unknown');
  return (
    <>
      {tasks.length + blocking.length + unknown.length === 0 && (
        <p className={styles.text}>{t('meshTab.tasks.nothing', { mesh })}</p>
      )}
      {blocking.length > 0 && (
        <p className={styles.text}>
          {t('meshTab.tasks.blocking', { what: listNames(blocking, t) })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className={styles.text}>
          {t('meshTab.tasks.unknown', { mesh, what: listNames(unknown, t) })}
        </p>
      )}
      {tasksByActor(tasks).map(group => (
        <TaskGroup
          key={group.actor}
          actor={group.actor}
          tasks={group.tasks}
          manifests={assessment.manifests}
          sources={assessment.sources}
          done={done}
          isDisabled={!areTicksRead}
          onDone={setDone}
        />
      ))}
      <MovingIn
        evaluation={evaluation}
        manifests={assessment.manifests}
        sources={assessment.sources}
      />
      <Terms edition={edition} evaluation={evaluation} />
      {tasks.length + migration.length > 0 && (
        <div className={styles.controls}>
          <CopyButton
            label={t('meshTab.tasks.copy')}
            copiedLabel={t('meshTab.tasks.copied')}
            text={tasksAsMarkdown(
              {
                mesh,
                entity: parseEntityRef(assessment.entityRef).name,
                edition: assessment.edition,
                assessedAt: assessment.assessedAt,
                release: releaseWords(evaluation, t),
                tasks,
                migration,
                manifests,
                done,
              },
              t,
            )}
          />
          {manifests.length > 0 && (
            <CopyButton
              label={t('meshTab.manifests.copyAll', {
                count: manifests.length,
              })}
              copiedLabel={t('meshTab.manifests.copied')}
              text={yamlStream(manifests)}
            />
          )}
          {tasks.length > 0 && (
            <span className={quiet.quiet}>
              {t('meshTab.tasks.done', {
                done: String(tasks.filter(({ id }) => done.has(id)).length),
                total: String(tasks.length),
              })}
              {', '}
              {t('meshTab.tasks.total', {
                effort: formatEffort(totalEffort(tasks), t),
              })}
              {'. '}
              {t('meshTab.tasks.kept')}
            </span>
          )}
        </div>
      )}
    </>
  );
};
