import type {
  Actor,
  Manifest,
  Source,
  Task,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { actorName } from '../model';
import { TaskRow } from './TaskRow';
import styles from './WhatItWouldTake.module.css';

/** The tasks of one of those who act. */
export const TaskGroup = (props: {
  actor: Actor;
  tasks: readonly Task[];
  manifests: readonly Manifest[] | undefined;
  sources: readonly Source[];
  done: ReadonlySet<string>;
  isDisabled: boolean;
  onDone: (id: string, isDone: boolean) => void;
}) => {
  const t = useMessages();
  const id = useId();
  return (
    <div className={styles.group}>
      <h3 id={id} className={styles.groupTitle}>
        {actorName(props.actor, t)}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {props.tasks.map(task => (
          <TaskRow
            key={task.id}
            task={task}
            manifests={props.manifests}
            sources={props.sources}
            isDone={props.done.has(task.id)}
            isDisabled={props.isDisabled}
            onDone={isDone => props.onDone(task.id, isDone)}
          />
        ))}
      </ul>
    </div>
  );
};
