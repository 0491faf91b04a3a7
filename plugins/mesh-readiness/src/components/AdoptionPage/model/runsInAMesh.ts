import type { AdoptionSummary } from 'backstage-plugin-mesh-readiness-common';

/** How many services run in a mesh, and in which ones. */
export const runsInAMesh = ({
  enrolled,
}: Pick<AdoptionSummary, 'enrolled'>): { count: number; meshes: string[] } => {
  const meshes = Object.keys(enrolled)
    .filter(mesh => mesh !== 'none' && enrolled[mesh] > 0)
    .sort();
  return {
    meshes,
    count: meshes.reduce((sum, mesh) => sum + enrolled[mesh], 0),
  };
};
