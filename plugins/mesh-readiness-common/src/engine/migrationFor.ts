import type { MigrationTask, Profile } from '../types';
import { remember } from './remember';
import type { MeshView } from './viewMesh';

/** Only so many ways into a mesh are remembered. */
const MOST_LISTS = 256;

/** The steps that bring a service into a mesh that it does not run in, as far as they hold for its release and distribution, the first one first; services that take the same steps get the same list, which cannot be changed. */
export function migrationFor(
  { requirements, enrolment }: Profile,
  { migration, steps }: Pick<MeshView, 'migration' | 'steps'>,
): MigrationTask[] {
  const { tasks, forAll, forNeeds, fromAnywhere, fromMeshes, lists } =
    migration;
  let wanted = forAll;
  for (const { feature, need } of requirements) {
    if (need !== 'unknown') {
      wanted |= forNeeds.get(feature) ?? 0;
    }
  }
  const runsIn = enrolment?.mesh;
  const possible =
    runsIn === undefined
      ? fromAnywhere
      : fromAnywhere | (fromMeshes.get(runsIn) ?? 0);
  const taken = wanted & possible & steps;
  return remember(lists, taken, MOST_LISTS, () => {
    const list = tasks.filter((_, position) => taken & (1 << position));
    Object.freeze(list);
    return list;
  });
}
