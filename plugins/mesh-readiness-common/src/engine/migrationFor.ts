import type { Edition, MigrationTask, Profile, Requirement } from '../types';
import { findMesh } from './findMesh';
import { indexMigration } from './indexMigration';

const isWanted = ({ need }: Requirement) =>
  need === 'required' || need === 'preferred';

/** The steps that bring a service into a mesh, the first one first; none when it runs in it already. */
export function migrationFor(
  { requirements, enrolment }: Profile,
  edition: Edition,
  meshId: string,
): MigrationTask[] {
  if (enrolment?.mesh === meshId) {
    return [];
  }
  const indexed = findMesh(edition, meshId);
  const { steps, always } = (indexed.migration ??= indexMigration(
    indexed.mesh,
    edition.features,
  ));
  if (always) {
    return always;
  }
  const taken: MigrationTask[] = [];
  for (const { task, onlyFor, from } of steps) {
    if (
      (!onlyFor ||
        requirements.some(
          requirement =>
            onlyFor.has(requirement.feature) && isWanted(requirement),
        )) &&
      (!from ||
        (enrolment?.mesh !== undefined && from.includes(enrolment.mesh)))
    ) {
      taken.push(task);
    }
  }
  return taken;
}
