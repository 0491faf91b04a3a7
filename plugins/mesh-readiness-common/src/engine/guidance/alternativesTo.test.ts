import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  KERNEL,
  NODES,
  PODS,
  SMALL,
  TOKENS,
  makeSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { alternativesTo } from './alternativesTo';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES } from './situation';
import type { Asked } from './suppositions';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);
const nothing = makeSuppositions();

const ask = (asks: Asked, left = PODS | NODES | KERNEL) =>
  alternativesTo(
    asks,
    left,
    index,
    makeSituation({ blocks: [KERNEL, PODS] }),
    nothing,
  );

describe('alternativesTo', () => {
  it('supposes a fact to be so, then not', () => {
    expect(ask(0)).toEqual([
      { ...nothing, facts: [YES, OPEN, OPEN], count: 1 },
      { ...nothing, facts: [NO, OPEN, OPEN], count: 1 },
    ]);
  });

  it('supposes a need to be there, with whom it blocks, and not to be there, yes before no', () => {
    expect(ask(1)).toEqual([
      { ...nothing, declined: TOKENS, count: 1 },
      {
        ...nothing,
        required: TOKENS,
        blocked: [{ question: 1, value: NO, meshes: KERNEL }],
        count: 1,
      },
    ]);
  });

  it('supposes every size of a team that makes a difference', () => {
    expect(ask('team-size').map(({ team }) => team)).toEqual([0, 1, 2]);
  });

  it('supposes every list of priorities that makes a difference', () => {
    expect(
      ask('priority', PODS | NODES).map(({ priorities }) => priorities),
    ).toEqual([[0], [1]]);
  });

  describe('to a question that asks for one of several needs', () => {
    edition.guidance.flowchart.questions[2].answeredBy = {
      requirementOf: ['platform.small', 'traffic.limits'],
    };
    const several = indexGuidance(edition);
    const choices = (blocks: number[]) =>
      alternativesTo(2, 0b111, several, makeSituation({ blocks }), nothing).map(
        ({ required, declined, blocked }) => [
          required,
          declined,
          ...blocked.map(({ meshes }) => meshes),
        ],
      );
    const LIMITS = 0b100;

    it('supposes each choice of them that blocks others', () => {
      expect(choices([0, PODS, KERNEL])).toEqual([
        [SMALL, LIMITS, PODS],
        [LIMITS, SMALL, KERNEL],
        [SMALL | LIMITS, 0, PODS | KERNEL],
        [0, SMALL | LIMITS],
      ]);
    });

    it('supposes one choice where all come to the same', () => {
      expect(choices([0, PODS, PODS])).toEqual([
        [SMALL, LIMITS, PODS],
        [0, SMALL | LIMITS],
      ]);
    });
  });
});
