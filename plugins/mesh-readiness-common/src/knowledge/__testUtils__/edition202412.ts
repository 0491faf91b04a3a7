import type { Feature, Mesh } from '../../types';
import { builtInEditions } from '../builtInEditions';

/** The edition of the article, as it is built in. */
export const edition202412 = builtInEditions.find(
  ({ id }) => id === '2024-12',
)!;

/** A mesh of the article; throws when it has none of that id. */
export function meshOf(id: string): Mesh {
  const mesh = edition202412.meshes.find(candidate => candidate.id === id);
  if (!mesh) {
    throw new Error(`No mesh ${id}`);
  }
  return mesh;
}

/** A feature of the article; throws when it has none of that id. */
export function featureOf(id: string): Feature {
  const feature = edition202412.features.find(candidate => candidate.id === id);
  if (!feature) {
    throw new Error(`No feature ${id}`);
  }
  return feature;
}
