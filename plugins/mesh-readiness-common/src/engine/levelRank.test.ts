import { LEVELS } from '../types';
import { levelRank } from './levelRank';

describe('levelRank', () => {
  it('counts from the mildest', () => {
    expect(LEVELS.map(levelRank)).toEqual([0, 1, 2, 3, 4]);
  });
});
