import type {
  Manifest,
  MigrationTask,
  Task,
} from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../../format';
import type { Messages } from '../../../hooks';
import { actorName } from './actorName';
import { manifestsNamed } from './manifestsOf';
import { tasksByActor } from './tasksByActor';

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map(line => line && by + line)
    .join('\n');

/** Each manifest where it is named first, as a fenced block that belongs to its list item. */
const fencedOnce = (manifests: readonly Manifest[]) => {
  const left = new Set(manifests.map(({ id }) => id));
  return (ids: readonly string[] | undefined, by: string): string =>
    manifestsNamed(ids ?? [], manifests)
      .filter(({ id }) => left.delete(id))
      .map(
        ({ title, yaml }) =>
          `\n\n${indent(
            `${title}:\n\n\`\`\`yaml\n${yaml.trim()}\n\`\`\``,
            by,
          )}\n`,
      )
      .join('');
};

/** The checklist as Markdown, ready for an issue: tasks by who acts, the steps into the mesh, and the manifests of both. */
export const tasksAsMarkdown = (
  options: {
    mesh: string;
    entity: string;
    edition: string;
    /** Empty when the edition lists none. */
    release: string;
    assessedAt: string;
    tasks: readonly Task[];
    migration: readonly MigrationTask[];
    manifests: readonly Manifest[];
    done: ReadonlySet<string>;
  },
  t: Messages,
): string => {
  const { mesh, entity, edition, release, tasks, migration } = options;
  const date = options.assessedAt.slice(0, 10);
  const fenced = fencedOnce(options.manifests);
  const groups = tasksByActor(tasks).map(group =>
    [
      `### ${actorName(group.actor, t)}\n`,
      ...group.tasks.map(
        task =>
          `- [${options.done.has(task.id) ? 'x' : ' '}] ${task.text} (${[
            formatEffort(task.effortHours, t),
            ...task.codes,
          ].join(', ')})${fenced(task.manifests, '  ')}`,
      ),
    ]
      .join('\n')
      .trimEnd(),
  );
  const steps = migration.map((step, index) => {
    const number = `${index + 1}. `;
    const who = [actorName(step.actor, t), formatEffort(step.effortHours, t)];
    return `${number}${step.text} (${who.join(', ')})${fenced(
      step.manifests,
      ' '.repeat(number.length),
    )}`;
  });
  return `${[
    `## ${t('meshTab.tasks.markdown.title', { mesh, entity })}`,
    release
      ? t('meshTab.tasks.markdown.release', { edition, release, date })
      : t('meshTab.tasks.markdown.basis', { edition, date }),
    ...groups,
    ...(steps.length > 0
      ? [`### ${t('meshTab.movingIn.title')}\n\n${steps.join('\n').trimEnd()}`]
      : []),
  ].join('\n\n')}\n`;
};
