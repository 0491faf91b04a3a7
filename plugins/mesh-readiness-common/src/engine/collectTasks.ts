import type { Actor, Finding, Remediation, Task } from '../types';
import { levelRank } from './levelRank';

const ACTOR_ORDER: Record<Actor, number> = {
  'service-team': 0,
  'platform-team': 1,
};

/** The same text has the same id in every evaluation and in every process; FNV-1a, in two halves so that no two texts meet. */
const idOf = (actor: Actor, text: string): string => {
  const whole = `${actor} ${text}`;
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) {
    forward = Math.imul(forward ^ whole.charCodeAt(i), 0x01000193);
    backward = Math.imul(
      backward ^ whole.charCodeAt(whole.length - 1 - i),
      0x01000193,
    );
  }
  return `task-${(forward >>> 0).toString(36)}${(backward >>> 0).toString(36)}`;
};

const ids = new WeakMap<Remediation, string>();

/** Remediations that wait for nothing are the same object for every service, so their ids are worked out once. */
const rememberedIdOf = (remediation: Remediation): string => {
  let id = ids.get(remediation);
  if (id === undefined) {
    id = idOf(remediation.actor, remediation.text);
    ids.set(remediation, id);
  }
  return id;
};

/** The remediations of some findings as a list of tasks, each once, the worst first. */
export function collectTasks(findings: Finding[]): Task[] {
  const tasks: Task[] = [];
  for (const { code, level, feature, remediations } of findings) {
    for (const remediation of remediations) {
      const id = rememberedIdOf(remediation);
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
      }
    }
  }
  return tasks.sort(
    (a, b) =>
      levelRank(b.level) - levelRank(a.level) ||
      ACTOR_ORDER[a.actor] - ACTOR_ORDER[b.actor],
  );
}
