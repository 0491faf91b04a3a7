import { LEVELS, type Actor, type Finding, type Task } from '../types';

const ACTOR_ORDER: Record<Actor, number> = {
  'service-team': 0,
  'platform-team': 1,
};

/** FNV-1a: the same text has the same id in every evaluation and in every process. */
const idOf = (actor: Actor, text: string): string => {
  let hash = 0x811c9dc5;
  const whole = `${actor} ${text}`;
  for (let i = 0; i < whole.length; i++) {
    hash = Math.imul(hash ^ whole.charCodeAt(i), 0x01000193);
  }
  return `task-${(hash >>> 0).toString(36)}`;
};

/** The remediations of some findings as a list of tasks, each once, the worst first. */
export function collectTasks(findings: Finding[]): Task[] {
  const tasks: Task[] = [];
  for (const finding of findings) {
    for (const { text, actor, effortHours } of finding.remediations) {
      let task = tasks.find(
        known => known.text === text && known.actor === actor,
      );
      if (!task) {
        task = {
          id: idOf(actor, text),
          text,
          actor,
          effortHours,
          level: finding.level,
          codes: [],
          features: [],
        };
        tasks.push(task);
      }
      task.effortHours = Math.max(task.effortHours, effortHours);
      if (LEVELS.indexOf(finding.level) > LEVELS.indexOf(task.level)) {
        task.level = finding.level;
      }
      if (!task.codes.includes(finding.code)) {
        task.codes.push(finding.code);
      }
      if (finding.feature && !task.features.includes(finding.feature)) {
        task.features.push(finding.feature);
      }
    }
  }
  return tasks.length < 2
    ? tasks
    : tasks.sort(
        (a, b) =>
          LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
          ACTOR_ORDER[a.actor] - ACTOR_ORDER[b.actor],
      );
}
