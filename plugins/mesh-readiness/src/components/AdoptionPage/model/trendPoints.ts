import type { AdoptionDay } from 'backstage-plugin-mesh-readiness-common';

/** What the services of one day come to on one mesh; the parts add up to the total. */
export interface TrendPoint {
  day: string;
  total: number;
  enrolled: number;
  ready: number;
  needsWork: number;
  unknown: number;
  blocked: number;
  /** Not assessed or failed. */
  rest: number;
}

/** Days as points of the trend of one mesh. */
export const trendPoints = (
  days: readonly AdoptionDay[],
  mesh: string,
): TrendPoint[] =>
  days.map(({ day, total, meshes }) => {
    const {
      enrolled = 0,
      ready = 0,
      needsWork = 0,
      unknown = 0,
      blocked = 0,
    } = meshes[mesh] ?? {};
    const rest = total - enrolled - ready - needsWork - unknown - blocked;
    return { day, total, enrolled, ready, needsWork, unknown, blocked, rest };
  });
