import type { Segment, TrendPoint } from '../model';

/** The areas of the trend, from the ground up, and the part of a bar that each looks like. */
export const TREND_SERIES = [
  { key: 'enrolled', segment: 'enrolled' },
  { key: 'ready', segment: 'ready' },
  { key: 'needsWork', segment: 'needsWork' },
  { key: 'unknown', segment: 'unknown' },
  { key: 'blocked', segment: 'blocked' },
  { key: 'rest', segment: 'notAssessed' },
] as const satisfies readonly { key: keyof TrendPoint; segment: Segment }[];
