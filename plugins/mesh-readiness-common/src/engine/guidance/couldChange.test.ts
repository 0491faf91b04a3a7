import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  NODES,
  PODS,
  makeSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { couldChange } from './couldChange';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES, type AnswerCode } from './situation';
import type { Asked } from './suppositions';

const index = indexGuidance(makeGuidedEdition());
const [newNetwork, platform] = [0, 4];

const branch = (network: AnswerCode, team: AnswerCode, winner: number) => ({
  supposed: makeSuppositions({ facts: [network, OPEN, team] }),
  winner,
  moves: [],
});

const matters = (asks: Asked, branches: ReturnType<typeof branch>[]) =>
  couldChange(asks, [newNetwork, platform], branches, index, makeSituation());

describe('couldChange', () => {
  it('knows an answer that changes the outcome by itself', () => {
    const branches = [branch(YES, OPEN, PODS), branch(NO, OPEN, NODES)];
    expect(matters(newNetwork, branches)).toBe(true);
    expect(matters(platform, branches)).toBe(false);
  });

  it('knows an answer that changes it only together with another', () => {
    const branches = [
      branch(YES, YES, PODS),
      branch(YES, NO, NODES),
      branch(NO, YES, NODES),
      branch(NO, NO, PODS),
    ];
    expect(matters(newNetwork, branches)).toBe(true);
    expect(matters(platform, branches)).toBe(true);
  });

  it('does not take the difference that another answer makes for its own', () => {
    const branches = [
      branch(YES, YES, PODS),
      branch(YES, NO, NODES),
      branch(NO, YES, PODS),
      branch(NO, NO, NODES),
    ];
    expect(matters(newNetwork, branches)).toBe(false);
    expect(matters(platform, branches)).toBe(true);
  });
});
