import {
  makeSituation,
  type KnownSituation,
} from '../__testUtils__/makeSituation';
import { situationKey } from './situationKey';

describe('situationKey', () => {
  it.each<[string, KnownSituation]>([
    ['candidates', { candidates: 1 }],
    ['answers', { answers: [0, 1, 0, 0, 0] }],
    ['what is undecided', { undecided: 1 }],
    ['needs that are required', { needs: { required: 1 } }],
    ['needs that are uncertain', { needs: { uncertain: 1 } }],
    ['needs that are preferred', { needs: { preferred: 1 } }],
    ['needs that are declined', { needs: { declined: 1 } }],
    ['blocks', { blocks: [0, 1] }],
    ['facts', { facts: [0, 1, 0] }],
    ['rows by team size', { teamRows: 1 }],
    ['a platform team', { platformTeam: 2 }],
    ['priorities', { priorities: [1] }],
    ['priorities that are none', { priorities: [] }],
    ['ranking', { ranking: [1, 0, 2] }],
  ])('tells situations apart by %s', (_, difference) => {
    expect(situationKey(makeSituation(difference))).not.toBe(
      situationKey(makeSituation()),
    );
  });

  it('does not take a priority for a rank', () => {
    expect(
      situationKey(makeSituation({ priorities: [1], ranking: [2, 0] })),
    ).not.toBe(
      situationKey(makeSituation({ priorities: [1, 2], ranking: [0] })),
    );
  });

  it('tells numbers apart that need more than 16 bits', () => {
    expect(situationKey(makeSituation({ undecided: 1 << 20 }))).not.toBe(
      situationKey(makeSituation({ undecided: 0 })),
    );
  });

  it('is the same for the same situation', () => {
    expect(situationKey(makeSituation())).toBe(situationKey(makeSituation()));
  });
});
