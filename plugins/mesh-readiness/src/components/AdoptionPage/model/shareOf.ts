import type { MeshAdoption } from 'backstage-plugin-mesh-readiness-common';
import { SERVED_SEGMENTS } from './segments';

/** The part of services that runs in a mesh or could, at once or with work, 0 to 1. */
export const shareOf = (adoption: MeshAdoption, total: number): number =>
  total === 0
    ? 0
    : SERVED_SEGMENTS.reduce((sum, segment) => sum + adoption[segment], 0) /
      total;
