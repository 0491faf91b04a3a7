import type { Feature, Mesh, MigrationStep, MigrationTask } from '../types';
import { isWithin } from './isWithin';
import { taskId } from './taskId';

/** The way into a mesh, one bit for each step; a schema sees to it that there are no more steps than bits. */
export interface IndexedMigration {
  tasks: MigrationTask[];
  /** The steps that are taken whatever is needed. */
  forAll: number;
  /** By feature: the steps that are taken because it is needed. */
  forNeeds: Map<string, number>;
  /** The steps that are taken wherever a service runs. */
  fromAnywhere: number;
  /** By mesh: the steps that are taken because a service runs in it. */
  fromMeshes: Map<string, number>;
  /** The steps of which something is so. */
  stepsThat: (isSo: (step: MigrationStep) => boolean) => number;
  /** Lists of steps, filled as they are asked for. */
  lists: Map<number, MigrationTask[]>;
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

/** Works out for the migration into a mesh which needs, and which meshes, ask for which step. */
export function indexMigration(
  { migration = [] }: Mesh,
  features: Feature[],
): IndexedMigration {
  const stepsThat = (isSo: (step: MigrationStep) => boolean) =>
    migration.reduce(
      (bits, step, position) => (isSo(step) ? bits | (1 << position) : bits),
      0,
    );
  return {
    tasks: migration.map(taskOf),
    forAll: stepsThat(({ onlyFor }) => onlyFor === undefined),
    forNeeds: new Map(
      features.map(({ id }) => [
        id,
        stepsThat(
          ({ onlyFor }) => onlyFor?.some(whole => isWithin(id, whole)) ?? false,
        ),
      ]),
    ),
    fromAnywhere: stepsThat(({ from }) => from === undefined),
    fromMeshes: new Map(
      migration
        .flatMap(({ from }) => from ?? [])
        .map(mesh => [
          mesh,
          stepsThat(({ from }) => from?.includes(mesh) ?? false),
        ]),
    ),
    stepsThat,
    lists: new Map(),
  };
}
