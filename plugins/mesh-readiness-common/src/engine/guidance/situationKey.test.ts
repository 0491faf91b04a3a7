import { makeSituation } from '../__testUtils__/makeSituation';
import { situationKey } from './situationKey';

describe('situationKey', () => {
  it.each<[string, Parameters<typeof makeSituation>[0]]>([
    ['candidates', { candidates: 1 }],
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

  it('is the same for the same situation', () => {
    expect(situationKey(makeSituation())).toBe(situationKey(makeSituation()));
  });
});
