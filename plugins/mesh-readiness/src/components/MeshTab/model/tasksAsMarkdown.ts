import type { Task } from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../../format';
import type { Messages } from '../../../hooks';
import { actorName } from './actorName';
import { tasksByActor } from './tasksByActor';

/** The checklist as Markdown, ready for an issue. */
export const tasksAsMarkdown = (
  options: {
    mesh: string;
    entity: string;
    edition: string;
    assessedAt: string;
    tasks: readonly Task[];
    done: ReadonlySet<string>;
  },
  t: Messages,
): string =>
  `${[
    `## ${t('meshTab.tasks.markdown.title', {
      mesh: options.mesh,
      entity: options.entity,
    })}`,
    t('meshTab.tasks.markdown.basis', {
      edition: options.edition,
      date: options.assessedAt.slice(0, 10),
    }),
    ...tasksByActor(options.tasks).map(({ actor, tasks }) =>
      [
        `### ${actorName(actor, t)}\n`,
        ...tasks.map(
          task =>
            `- [${options.done.has(task.id) ? 'x' : ' '}] ${task.text} (${[
              formatEffort(task.effortHours, t),
              ...task.codes,
            ].join(', ')})`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;
