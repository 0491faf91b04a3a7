import type { Actor, Finding, Remediation, Task } from '../types';
import { levelRank } from './levelRank';
import { taskId } from './taskId';

const ACTOR_ORDER: Record<Actor, number> = {
  'service-team': 0,
  'platform-team': 1,
};

const ids = new WeakMap<Remediation, string>();

/** Remediations that wait for nothing are the same object for every service, so their ids are worked out once. */
const idOf = (remediation: Remediation): string => {
  let id = ids.get(remediation);
  if (id === undefined) {
    id = taskId('task', remediation);
    ids.set(remediation, id);
  }
  return id;
};

/** The remediations of some findings as a list of tasks, each once, the worst first. */
export function collectTasks(findings: Finding[]): Task[] {
  const tasks: Task[] = [];
  for (const { code, level, feature, remediations } of findings) {
    for (const remediation of remediations) {
      const id = idOf(remediation);
      const task = tasks.find(known => known.id === id);
      if (!task) {
        tasks.push({
          id,
          text: remediation.text,
          actor: remediation.actor,
          effortHours: remediation.effortHours,
          level,
          codes: [code],
          features: feature === undefined ? [] : [feature],
          ...(remediation.manifests
            ? { manifests: [...remediation.manifests] }
            : {}),
        });
      } else {
        task.effortHours = Math.max(task.effortHours, remediation.effortHours);
        if (levelRank(level) > levelRank(task.level)) {
          task.level = level;
        }
        if (!task.codes.includes(code)) {
          task.codes.push(code);
        }
        if (feature !== undefined && !task.features.includes(feature)) {
          task.features.push(feature);
        }
        for (const manifest of remediation.manifests ?? []) {
          task.manifests ??= [];
          if (!task.manifests.includes(manifest)) {
            task.manifests.push(manifest);
          }
        }
      }
    }
  }
  return tasks.sort(
    (a, b) =>
      levelRank(b.level) - levelRank(a.level) ||
      ACTOR_ORDER[a.actor] - ACTOR_ORDER[b.actor],
  );
}
