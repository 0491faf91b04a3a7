import type { Profile, Recommendation } from '../../types';
import type { GuidanceIndex } from './indexGuidance';

/** Why a service needs no mesh; `undefined` where it may need what only a mesh gives, where a name is not known, and where the edition does not say. */
export function adviseNoMesh(
  profile: Profile,
  { guidance: { noMesh }, needsMesh }: GuidanceIndex,
): Recommendation['noMesh'] {
  if (
    !noMesh ||
    !profile.known ||
    profile.requirements.some(
      ({ feature, known }) => !known || needsMesh.has(feature),
    )
  ) {
    return undefined;
  }
  const { because, instead, sources } = noMesh;
  return { because, instead, sources };
}
