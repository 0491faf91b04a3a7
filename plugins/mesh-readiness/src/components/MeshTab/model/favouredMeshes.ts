import type { Assessed } from 'backstage-plugin-mesh-readiness-common';

/** The meshes the recommendation names, best first; when all are blocked, the one with the least in its way. */
export const favouredMeshes = ({ recommendation }: Assessed): string[] =>
  recommendation.status === 'all-blocked'
    ? [recommendation.nearest?.mesh ?? []].flat()
    : recommendation.meshes;
