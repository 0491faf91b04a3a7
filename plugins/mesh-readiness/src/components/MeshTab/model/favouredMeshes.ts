import type { Assessed } from 'backstage-plugin-mesh-readiness-common';

/** The meshes the recommendation names, best first; when all are blocked, the one with the least in its way; none when no mesh is needed. */
export const favouredMeshes = ({ recommendation }: Assessed): string[] => {
  switch (recommendation.status) {
    case 'no-mesh':
      return [];
    case 'all-blocked':
      return [recommendation.nearest?.mesh ?? []].flat();
    case 'decided':
    case 'open':
      return recommendation.meshes;
    default:
      return recommendation.status satisfies never;
  }
};
