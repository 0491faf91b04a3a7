import type { Feature, Mesh, MigrationStep, MigrationTask } from '../types';
import { isWithin } from './isWithin';
import { taskId } from './taskId';

/** A step of a migration, and when it is taken. */
export interface IndexedStep {
  task: MigrationTask;
  /** True for a step that only some needs ask for. */
  isForNeeds: boolean;
  /** The meshes in one of which a service has to run; absent: wherever it runs. */
  from?: string[];
}

/** The way into a mesh, step by step. */
export interface IndexedMigration {
  steps: IndexedStep[];
  /** By feature: the positions of the steps that are taken because it is needed. */
  stepsFor: Map<string, number[]>;
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
  const steps = migration.map(
    (step): IndexedStep => ({
      task: taskOf(step),
      isForNeeds: step.onlyFor !== undefined,
      ...(step.from ? { from: step.from } : {}),
    }),
  );
  const stepsFor = new Map<string, number[]>();
  for (const { id } of features) {
    const positions = migration.flatMap(({ onlyFor }, position) =>
      onlyFor?.some(whole => isWithin(id, whole)) ? [position] : [],
    );
    if (positions.length > 0) {
      stepsFor.set(id, positions);
    }
  }
  if (migration.some(({ onlyFor, from }) => onlyFor ?? from)) {
    return { steps, stepsFor };
  }
  const always = steps.map(({ task }) => task);
  Object.freeze(always);
  return { steps, stepsFor, always };
}
