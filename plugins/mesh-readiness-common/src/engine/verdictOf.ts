import type { Level, Verdict } from '../types';
import { worstLevel } from './worstLevel';

const VERDICT_OF_LEVEL: Record<Level, Verdict> = {
  ok: 'ready',
  info: 'ready',
  warning: 'needs-work',
  unknown: 'unknown',
  error: 'blocked',
};

/** The worst of the levels in the user's words. */
export function verdictOf(levels: Iterable<Level>): Verdict {
  return VERDICT_OF_LEVEL[worstLevel(levels)];
}
