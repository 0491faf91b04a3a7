import type { Edition, MigrationTask, Profile } from '../types';
import { findMesh } from './findMesh';
import { indexMigration } from './indexMigration';

/** The steps that bring a service into a mesh, the first one first; none when it runs in it already. */
export function migrationFor(
  { requirements, enrolment }: Profile,
  edition: Edition,
  meshId: string,
): MigrationTask[] {
  const runsIn = enrolment?.mesh;
  if (runsIn === meshId) {
    return [];
  }
  const indexed = findMesh(edition, meshId);
  const { steps, stepsFor, always } = (indexed.migration ??= indexMigration(
    indexed.mesh,
    edition.features,
  ));
  if (always) {
    return always;
  }
  const isNeeded: boolean[] = [];
  for (const { feature, need } of requirements) {
    const positions = stepsFor.get(feature);
    if (positions && need !== 'unknown') {
      for (const position of positions) {
        isNeeded[position] = true;
      }
    }
  }
  const taken: MigrationTask[] = [];
  for (let position = 0; position < steps.length; position++) {
    const { task, isForNeeds, from } = steps[position];
    if (
      (!isForNeeds || isNeeded[position]) &&
      (!from || (runsIn !== undefined && from.includes(runsIn)))
    ) {
      taken.push(task);
    }
  }
  return taken;
}
