import type { MeshAdoption } from 'backstage-plugin-mesh-readiness-common';

const NOTHING: MeshAdoption = {
  enrolled: 0,
  ready: 0,
  needsWork: 0,
  unknown: 0,
  blocked: 0,
  notAssessed: 0,
  failed: 0,
};

/** What services come to on a mesh; nothing where the answer does not name it. */
export const adoptionOf = (
  meshes: Record<string, MeshAdoption>,
  mesh: string,
): MeshAdoption => meshes[mesh] ?? NOTHING;
