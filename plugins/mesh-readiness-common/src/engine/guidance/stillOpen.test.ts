import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  SMALL,
  TOKENS,
  makeSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';
import { stillOpen } from './stillOpen';

const index = indexGuidance(makeGuidedEdition());
const [newNetwork, noTokens, small] = [0, 1, 2];
const nothing = makeSuppositions();

describe('stillOpen', () => {
  it('names what an open question asks for', () => {
    expect(stillOpen(noTokens, index, makeSituation(), nothing)).toBe(TOKENS);
  });

  it.each([
    ['required', makeSuppositions({ required: TOKENS })],
    ['not needed', makeSuppositions({ declined: TOKENS })],
  ])('leaves out what is supposed to be %s', (_, supposed) => {
    expect(stillOpen(noTokens, index, makeSituation(), supposed)).toBe(0);
  });

  it('names nothing for a question that is answered, or not about needs', () => {
    const situation = makeSituation({ needs: { required: TOKENS } });
    expect(stillOpen(noTokens, index, situation, nothing)).toBe(0);
    expect(stillOpen(small, index, makeSituation(), nothing)).toBe(0);
    expect(stillOpen(newNetwork, index, makeSituation(), nothing)).toBe(0);
    expect(
      stillOpen(
        small,
        index,
        makeSituation({ needs: { uncertain: SMALL } }),
        nothing,
      ),
    ).toBe(SMALL);
  });
});
