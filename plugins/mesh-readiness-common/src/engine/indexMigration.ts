import type { Feature, Mesh, MigrationStep, MigrationTask } from '../types';
import { isWithin } from './isWithin';
import { taskId } from './taskId';

/** A step of a migration, and when it is taken. */
export interface IndexedStep {
  task: MigrationTask;
  /** The features one of which has to be needed; absent: whatever is needed. */
  onlyFor?: Set<string>;
  /** The meshes in one of which a service has to run; absent: wherever it runs. */
  from?: string[];
}

/** The way into a mesh, step by step. */
export interface IndexedMigration {
  steps: IndexedStep[];
  /** The steps that every service takes, where none depends on the service. */
  always?: MigrationTask[];
}

const taskOf = (step: MigrationStep): MigrationTask =>
  Object.freeze({
    id: taskId('step', step),
    text: step.text,
    actor: step.actor,
    effortHours: step.effortHours,
    ...(step.manifests ? { manifests: step.manifests } : {}),
    sources: step.sources,
  });

/** Works out for the migration into a mesh which needs ask for which step. */
export function indexMigration(
  { migration = [] }: Mesh,
  features: Feature[],
): IndexedMigration {
  const steps = migration.map((step): IndexedStep => {
    const { onlyFor, from } = step;
    return {
      task: taskOf(step),
      ...(onlyFor
        ? {
            onlyFor: new Set(
              features
                .map(({ id }) => id)
                .filter(id => onlyFor.some(whole => isWithin(id, whole))),
            ),
          }
        : {}),
      ...(from ? { from } : {}),
    };
  });
  return steps.some(({ onlyFor, from }) => onlyFor ?? from)
    ? { steps }
    : {
        steps,
        always: Object.freeze(steps.map(({ task }) => task)) as MigrationTask[],
      };
}
