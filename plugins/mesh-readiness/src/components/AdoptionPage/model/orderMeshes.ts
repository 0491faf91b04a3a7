import type {
  Mesh,
  MeshAdoption,
} from 'backstage-plugin-mesh-readiness-common';
import { adoptionOf } from './adoptionOf';

/** Meshes, the one first that most services run in or could, at once or with work; equal ones by how many need no work. */
export const orderMeshes = (
  meshes: readonly Mesh[],
  adoption: Record<string, MeshAdoption>,
): Mesh[] => {
  const counts = (mesh: Mesh) => {
    const { enrolled, ready, needsWork } = adoptionOf(adoption, mesh.id);
    return { atOnce: enrolled + ready, atAll: enrolled + ready + needsWork };
  };
  return [...meshes].sort((one, other) => {
    const mine = counts(one);
    const others = counts(other);
    return others.atAll - mine.atAll || others.atOnce - mine.atOnce;
  });
};
