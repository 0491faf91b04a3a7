import type { Situation } from './situation';
import { situationKey } from './situationKey';

const situation: Situation = {
  candidates: 3,
  answers: [1, 0],
  effects: [[], [2]],
  teamRows: -1,
  platformTeam: 0,
  ranking: [0, 1],
};

describe('situationKey', () => {
  it.each<[string, Partial<Situation>]>([
    ['candidates', { candidates: 1 }],
    ['answers', { answers: [0, 1] }],
    ['effects', { effects: [[2], []] }],
    ['an effect that is nothing', { effects: [[0], [2]] }],
    ['rows by team size', { teamRows: 1 }],
    ['a platform team', { platformTeam: 2 }],
    ['priorities', { priorities: [1] }],
    ['priorities that are none', { priorities: [] }],
    ['ranking', { ranking: [1, 0] }],
  ])('tells situations apart by %s', (_, difference) => {
    expect(situationKey({ ...situation, ...difference })).not.toBe(
      situationKey(situation),
    );
  });

  it('does not run neighbours together', () => {
    expect(situationKey({ ...situation, effects: [[1], [22]] })).not.toBe(
      situationKey({ ...situation, effects: [[12], [2]] }),
    );
  });

  it('is the same for the same situation', () => {
    expect(situationKey({ ...situation })).toBe(situationKey(situation));
  });
});
