import type { Edition } from '../types';
import { indexEdition, type IndexedMesh } from './indexEdition';

/** The mesh of an edition by its id; throws a `RangeError` that names the known ones. */
export function findMesh(edition: Edition, id: string): IndexedMesh {
  const { meshes } = indexEdition(edition);
  const found = meshes.get(id);
  if (!found) {
    throw new RangeError(
      `The edition ${
        edition.id
      } has no mesh "${id}", expected one of ${Array.from(meshes.keys()).join(
        ', ',
      )}; use one of these ids.`,
    );
  }
  return found;
}
