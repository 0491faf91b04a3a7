import { LEVELS, type Level } from '../types';
import { levelRank } from './levelRank';

/** The worst of the levels; `ok` when there are none. */
export function worstLevel(levels: Iterable<Level>): Level {
  let worst = 0;
  for (const level of levels) {
    worst = Math.max(worst, levelRank(level));
  }
  return LEVELS[worst];
}
