import type { Level, Need } from '../types';
import { levelRank } from './levelRank';

/** The level of a finding for a need: what is only preferred is never worse than `info`, what may not be needed never worse than `unknown`. */
export function adjustLevel(level: Level, need: Exclude<Need, 'none'>): Level {
  if (need === 'required' || levelRank(level) <= levelRank('info')) {
    return level;
  }
  return need === 'preferred' ? 'info' : 'unknown';
}
