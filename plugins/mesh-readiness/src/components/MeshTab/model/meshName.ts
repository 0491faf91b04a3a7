import type { Edition } from 'backstage-plugin-mesh-readiness-common';

/** What a mesh is called; the id where the edition does not know it. */
export const meshName = (edition: Edition, id: string): string =>
  edition.meshes.find(mesh => mesh.id === id)?.name ?? id;
