import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  SMALL,
  TOKENS,
  makeSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { consult } from './consult';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES } from './situation';

const index = indexGuidance(makeGuidedEdition());
const [newNetwork, noTokens, small] = [0, 1, 2];
const nothing = makeSuppositions();

describe('consult', () => {
  it('takes a fact that is known before one that is supposed', () => {
    const supposed = makeSuppositions({ facts: [NO, OPEN, OPEN] });
    expect(consult(newNetwork, index, makeSituation(), nothing)).toEqual({
      value: OPEN,
      waitsFor: newNetwork,
    });
    expect(consult(newNetwork, index, makeSituation(), supposed)).toEqual({
      value: NO,
      waitsFor: -1,
    });
    expect(
      consult(
        newNetwork,
        index,
        makeSituation({ facts: [YES, OPEN, OPEN] }),
        supposed,
      ).value,
    ).toBe(YES);
  });

  it('takes needs that are known and needs that are supposed', () => {
    expect(consult(noTokens, index, makeSituation(), nothing).waitsFor).toBe(
      noTokens,
    );
    expect(
      consult(
        noTokens,
        index,
        makeSituation(),
        makeSuppositions({ required: TOKENS }),
      ),
    ).toEqual({ value: NO, waitsFor: -1 });
    expect(
      consult(
        noTokens,
        index,
        makeSituation(),
        makeSuppositions({ declined: TOKENS }),
      ),
    ).toEqual({ value: YES, waitsFor: -1 });
  });

  it('takes the answer for what is not mentioned', () => {
    expect(consult(small, index, makeSituation(), nothing)).toEqual({
      value: NO,
      waitsFor: -1,
    });
  });

  describe('when two questions ask for the same need', () => {
    const edition = makeGuidedEdition();
    edition.guidance.flowchart.questions[2].answeredBy = {
      requirementOf: ['security.tokens', 'platform.small'],
      unmentioned: 'no',
    };
    const overlapping = indexGuidance(edition);

    it('waits with an answer for what is not mentioned until the open one is answered', () => {
      expect(consult(small, overlapping, makeSituation(), nothing)).toEqual({
        value: NO,
        waitsFor: noTokens,
      });
      expect(
        consult(
          small,
          overlapping,
          makeSituation(),
          makeSuppositions({ declined: TOKENS }),
        ),
      ).toEqual({ value: NO, waitsFor: -1 });
    });

    it('keeps a question open until all that it asks for is supposed', () => {
      const situation = makeSituation({ needs: { uncertain: TOKENS } });
      const withoutTokens = makeSuppositions({ declined: TOKENS });
      expect(consult(small, overlapping, situation, withoutTokens)).toEqual({
        value: OPEN,
        waitsFor: small,
      });
      expect(
        consult(
          small,
          overlapping,
          situation,
          makeSuppositions({ declined: TOKENS | SMALL }),
        ),
      ).toEqual({ value: NO, waitsFor: -1 });
    });
  });
});
