import type { Level, Verdict } from '../types';
import { verdictOf } from './verdictOf';

describe('verdictOf', () => {
  it.each<[Level[], Verdict]>([
    [[], 'ready'],
    [['ok', 'info'], 'ready'],
    [['ok', 'warning', 'info'], 'needs-work'],
    [['warning', 'unknown'], 'unknown'],
    [['unknown', 'error', 'ok'], 'blocked'],
  ])('calls %j %s', (levels, verdict) => {
    expect(verdictOf(levels)).toBe(verdict);
  });
});
