import type { Actor, Finding, Level, Remediation, Task } from '../types';
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

/** The place of a task by level and actor: the smaller, the earlier. */
const placeOf = (level: Level, actor: Actor): number =>
  ACTOR_ORDER[actor] - 2 * levelRank(level);

const taskOf = (
  id: string,
  { text, actor, effortHours, manifests }: Remediation,
  { code, level, feature }: Finding,
): Task => {
  const task: Task = {
    id,
    text,
    actor,
    effortHours,
    level,
    codes: [code],
    features: feature === undefined ? [] : [feature],
  };
  if (manifests) {
    task.manifests = [...manifests];
  }
  return task;
};

const addOnce = (list: string[], item: string) => {
  if (!list.includes(item)) {
    list.push(item);
  }
};

const join = (
  task: Task,
  { effortHours, manifests }: Remediation,
  { code, level, feature }: Finding,
) => {
  task.effortHours = Math.max(task.effortHours, effortHours);
  if (levelRank(level) > levelRank(task.level)) {
    task.level = level;
  }
  addOnce(task.codes, code);
  if (feature !== undefined) {
    addOnce(task.features, feature);
  }
  for (const manifest of manifests ?? []) {
    addOnce((task.manifests ??= []), manifest);
  }
};

const add = (tasks: Task[], remediation: Remediation, finding: Finding) => {
  const id = idOf(remediation);
  let known = 0;
  while (known < tasks.length && tasks[known].id !== id) {
    known++;
  }
  if (known < tasks.length) {
    join(tasks[known], remediation, finding);
  } else {
    tasks.push(taskOf(id, remediation, finding));
  }
};

/** The finding that remedies a need in place of the need's own one. */
const coverOf = (
  { feature }: Finding,
  covering: Finding[],
): Finding | undefined =>
  feature === undefined
    ? undefined
    : covering.find(({ covers }) => covers?.includes(feature));

/** The remediations of some findings as a list of tasks, each once, the worst first; what another finding covers is answered by the tasks of that one. */
export function collectTasks(findings: Finding[]): Task[] {
  const tasks: Task[] = [];
  const covering = findings.filter(({ covers }) => covers !== undefined);
  for (const finding of findings) {
    const cover = covering.length > 0 ? coverOf(finding, covering) : undefined;
    for (const remediation of (cover ?? finding).remediations) {
      add(tasks, remediation, finding);
    }
  }
  // So few are there, mostly in order, that moving each to its place is faster than to sort them.
  for (let next = 1; next < tasks.length; next++) {
    const task = tasks[next];
    const place = placeOf(task.level, task.actor);
    let position = next;
    while (
      position > 0 &&
      placeOf(tasks[position - 1].level, tasks[position - 1].actor) > place
    ) {
      tasks[position] = tasks[position - 1];
      position--;
    }
    tasks[position] = task;
  }
  return tasks;
}
