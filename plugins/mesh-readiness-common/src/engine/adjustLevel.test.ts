import type { Level, Need } from '../types';
import { adjustLevel } from './adjustLevel';

describe('adjustLevel', () => {
  it.each<[Exclude<Need, 'none'>, Level, Level]>([
    ['required', 'error', 'error'],
    ['required', 'warning', 'warning'],
    ['preferred', 'error', 'info'],
    ['preferred', 'unknown', 'info'],
    ['preferred', 'ok', 'ok'],
    ['unknown', 'error', 'unknown'],
    ['unknown', 'warning', 'unknown'],
    ['unknown', 'info', 'info'],
    ['unknown', 'ok', 'ok'],
  ])('makes of a %s need at %s the level %s', (need, level, adjusted) => {
    expect(adjustLevel(level, need)).toBe(adjusted);
  });
});
