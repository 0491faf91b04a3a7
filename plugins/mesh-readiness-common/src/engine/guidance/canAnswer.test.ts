import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  makeSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { canAnswer } from './canAnswer';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES } from './situation';
import type { Asked, Suppositions } from './suppositions';

const index = indexGuidance(makeGuidedEdition());
const hurry = 3;

describe('canAnswer', () => {
  it.each<[string, Asked, string, Partial<Suppositions>, boolean]>([
    ['what is supposed', 0, 'yes', { facts: [YES, OPEN, OPEN] }, true],
    ['against it', 0, 'no', { facts: [YES, OPEN, OPEN] }, false],
    ['anything where nothing is supposed', 1, 'no', {}, true],
    ['any size of a team', 'team-size', 'few', {}, true],
    [
      'with a priority that is supposed not to be one',
      'priority',
      'speed',
      { facts: [OPEN, NO, OPEN] },
      false,
    ],
    [
      'with another priority',
      'priority',
      'cost',
      { facts: [OPEN, NO, OPEN] },
      true,
    ],
    ['that a listed priority is none', hurry, 'no', { priorities: [1] }, false],
    ['that a listed priority is one', hurry, 'yes', { priorities: [1] }, true],
    ['that another priority is none', hurry, 'no', { priorities: [0] }, true],
  ])(
    'knows whether one can answer %s',
    (_, asks, answer, supposed, expected) => {
      expect(
        canAnswer(
          { supposed: makeSuppositions(supposed), winner: 1, moves: [] },
          asks,
          answer,
          index,
          makeSituation(),
        ),
      ).toBe(expected);
    },
  );
});
