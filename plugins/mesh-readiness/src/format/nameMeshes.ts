import type { Mesh } from 'backstage-plugin-mesh-readiness-common';

const disjunction = new Intl.ListFormat('en', { type: 'disjunction' });

/** Meshes in few words: "Istio or Linkerd"; a product of several modes goes by its own name when all of them are meant. */
export const nameMeshes = (ids: string[], meshes: Mesh[]): string => {
  const meant = meshes.filter(mesh => ids.includes(mesh.id));
  const names = meant.map(mesh => {
    const modes = meshes.filter(other => other.product === mesh.product);
    const allMeant = modes.every(mode => ids.includes(mode.id));
    return modes.length > 1 && allMeant ? mesh.product : mesh.name;
  });
  return disjunction.format(new Set(names));
};
