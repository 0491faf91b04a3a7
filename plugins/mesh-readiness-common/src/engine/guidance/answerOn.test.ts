import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  TOKENS,
  makeSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { answerOn } from './answerOn';
import { indexGuidance } from './indexGuidance';
import { OPEN, YES } from './situation';
import type { Asked, Suppositions } from './suppositions';

const index = indexGuidance(makeGuidedEdition());

const answer = (asks: Asked, supposed: Partial<Suppositions>) =>
  answerOn(
    { supposed: makeSuppositions(supposed), winner: 1, moves: [] },
    asks,
    index,
    makeSituation(),
  );

describe('answerOn', () => {
  it.each<[string, Asked, Partial<Suppositions>, string]>([
    ['a fact', 0, { facts: [YES, OPEN, OPEN] }, 'yes'],
    ['a need that is there', 1, { required: TOKENS }, 'no'],
    ['a need that is not there', 1, { declined: TOKENS }, 'yes'],
    ['the size of a team', 'team-size', { team: 2 }, 'many'],
    ['priorities, by the first', 'priority', { priorities: [1, 0] }, 'speed'],
  ])('says what is supposed of %s', (_, asks, supposed, expected) => {
    expect(answer(asks, supposed)).toBe(expected);
  });

  it.each<Asked>([0, 1, 'team-size', 'priority'])(
    'says nothing about %s where nothing is supposed',
    asks => {
      expect(answer(asks, {})).toBeUndefined();
    },
  );
});
