import { LEVELS, type Level } from '../types';

const RANKS = Object.fromEntries(
  LEVELS.map((level, rank) => [level, rank]),
) as Record<Level, number>;

/** How bad a level is: 0 for the mildest. */
export function levelRank(level: Level): number {
  return RANKS[level];
}
