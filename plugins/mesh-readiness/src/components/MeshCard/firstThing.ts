import type { Evaluation } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../hooks';
import { actorName, isNeeded } from '../MeshTab/model';

/** The first blocker of a mesh or, without one, the first task; nothing when there is neither. */
export const firstThing = (
  { findings, tasks }: Evaluation,
  t: Messages,
): string | undefined => {
  const blocker = findings.find(({ level }) => level === 'error');
  if (blocker) {
    return t('meshTab.card.blocker', { message: blocker.message });
  }
  const task = tasks.find(isNeeded);
  return (
    task &&
    t('meshTab.card.firstTask', {
      actor: actorName(task.actor, t),
      text: task.text,
    })
  );
};
