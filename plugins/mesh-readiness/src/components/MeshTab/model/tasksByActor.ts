import type { Actor, Task } from 'backstage-plugin-mesh-readiness-common';

const ACTORS: readonly Actor[] = ['service-team', 'platform-team'];

/** The tasks of everyone who has some, the service team first. */
export const tasksByActor = (
  tasks: readonly Task[],
): { actor: Actor; tasks: Task[] }[] =>
  ACTORS.map(actor => ({
    actor,
    tasks: tasks.filter(task => task.actor === actor),
  })).filter(group => group.tasks.length > 0);
