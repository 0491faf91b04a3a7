import { Checkbox } from '@backstage/ui';
import type {
  Manifest,
  Source,
  Task,
} from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../../format';
import { useMessages } from '../../../hooks';
import { Manifests } from '../Manifest';
import { isNeeded } from '../model';
import { RuleLink } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import styles from './WhatItWouldTake.module.css';

/** One task with a box to tick, its effort, the codes of the rules that ask for it, and the manifests that carry it out. */
export const TaskRow = (props: {
  task: Task;
  manifests: readonly Manifest[] | undefined;
  sources: readonly Source[];
  isDone: boolean;
  isDisabled: boolean;
  onDone: (isDone: boolean) => void;
}) => {
  const t = useMessages();
  const { task } = props;
  return (
    <li className={styles.task}>
      <Checkbox
        className={styles.check}
        isSelected={props.isDone}
        isDisabled={props.isDisabled}
        onChange={props.onDone}
      >
        {task.text}
        {!isNeeded(task) && (
          <>
            {' '}
            <span className={quiet.quiet}>{t('meshTab.tasks.optional')}</span>
          </>
        )}
      </Checkbox>
      <span className={`${styles.effort} ${quiet.quiet}`}>
        {formatEffort(task.effortHours, t)}
      </span>
      <span className={styles.codes}>
        {task.codes.map(code => (
          <RuleLink key={code} code={code} />
        ))}
      </span>
      <div className={styles.manifests}>
        <Manifests
          ids={task.manifests}
          manifests={props.manifests}
          sources={props.sources}
        />
      </div>
    </li>
  );
};
