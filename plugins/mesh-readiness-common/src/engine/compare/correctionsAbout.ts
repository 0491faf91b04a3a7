import { type ComparedEditions, laterOf } from './laterOf';
import type { FindingPair } from './pairFindings';

/** Ids of the corrections of the later edition that speak about a feature, by its id in either edition, and a mesh. */
export function correctionsAbout(
  { before, after }: FindingPair,
  mesh: string,
  editions: ComparedEditions,
): string[] {
  if (editions.before.date === editions.after.date) {
    return [];
  }
  const features = [before?.feature, after?.feature];
  return (editions[laterOf(editions)].corrections ?? [])
    .filter(
      correction =>
        correction.meshes.includes(mesh) &&
        correction.features.some(feature => features.includes(feature)),
    )
    .map(({ id }) => id);
}
