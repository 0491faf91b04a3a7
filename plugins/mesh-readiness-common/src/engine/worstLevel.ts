import { LEVELS, type Level } from '../types';

/** The worst of the levels; `ok` when there are none. */
export function worstLevel(levels: Iterable<Level>): Level {
  let worst = 0;
  for (const level of levels) {
    worst = Math.max(worst, LEVELS.indexOf(level));
  }
  return LEVELS[worst];
}
