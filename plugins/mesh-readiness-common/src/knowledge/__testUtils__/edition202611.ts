import type { Feature, Mesh } from '../../types';
import { builtInEditions } from '../builtInEditions';

/** The edition of November 2026, as it is built in. */
export const edition202611 = builtInEditions.find(
  ({ id }) => id === '2026-11',
)!;

/** A mesh of November 2026; throws when it has none of that id. */
export function meshOf202611(id: string): Mesh {
  const mesh = edition202611.meshes.find(candidate => candidate.id === id);
  if (!mesh) {
    throw new Error(`No mesh ${id}`);
  }
  return mesh;
}

/** A feature of November 2026; throws when it has none of that id. */
export function featureOf202611(id: string): Feature {
  const feature = edition202611.features.find(candidate => candidate.id === id);
  if (!feature) {
    throw new Error(`No feature ${id}`);
  }
  return feature;
}
