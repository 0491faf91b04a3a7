import type { ContextValues, Need } from '../../types';
import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { makePlace, makeProfile } from '../__testUtils__/makeProfile';
import { TOKENS } from '../__testUtils__/makeSituation';
import { answerQuestions } from './answerQuestions';
import { indexGuidance } from './indexGuidance';
import { readNeeds } from './readNeeds';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);

const read = (
  question: string,
  needs: Partial<Record<Need, string[]>>,
  context: Partial<ContextValues> = {},
) => {
  const profile = makeProfile(edition, needs, context);
  return answerQuestions(profile, readNeeds(profile, index), index)[
    index.questions.findIndex(indexed => indexed.question.id === question)
  ];
};

describe('answerQuestions', () => {
  it.each<[string, string, Partial<ContextValues>, string | undefined]>([
    ['a value that is true', 'new-network', { newCluster: true }, 'yes'],
    ['a value that is false', 'new-network', { newCluster: false }, 'no'],
    ['no value', 'new-network', {}, undefined],
    [
      'a list that contains it',
      'in-a-hurry',
      { priorities: ['cost', 'speed'] },
      'yes',
    ],
    ['a list without it', 'in-a-hurry', { priorities: ['cost'] }, 'no'],
    ['no list', 'in-a-hurry', {}, undefined],
  ])('reads from the surroundings: %s', (_, question, context, value) => {
    expect(read(question, {}, context).answer?.value).toBe(value);
  });

  it.each<[string, string, Partial<Record<Need, string[]>>, string]>([
    ['required', 'small', { required: ['small'] }, 'yes, known'],
    ['only preferred', 'small', { preferred: ['small'] }, 'no, known'],
    ['not needed', 'small', { none: ['small'] }, 'no, known'],
    ['not mentioned, with a value for that', 'small', {}, 'no, unmentioned'],
    ['not to be found out', 'small', { unknown: ['small'] }, 'open'],
    ['required', 'no-tokens', { required: ['tokens'] }, 'no, known'],
    [
      'required in part',
      'no-tokens',
      { required: ['security.tokens.shared-secret'] },
      'no, known',
    ],
    [
      'required in part, though the whole is not needed',
      'no-tokens',
      { required: ['security.tokens.shared-secret'], none: ['tokens'] },
      'no, known',
    ],
    ['not needed', 'no-tokens', { none: ['tokens'] }, 'yes, known'],
    ['not mentioned', 'no-tokens', {}, 'open'],
    [
      'not needed in part only',
      'no-tokens',
      { none: ['security.tokens.shared-secret'] },
      'open',
    ],
    [
      'not to be found out, though a part is preferred',
      'no-tokens',
      { unknown: ['tokens'], preferred: ['security.tokens.shared-secret'] },
      'open',
    ],
  ])(
    'reads from a need that is %s the answer to %s: %j',
    (_, question, needs, expected) => {
      const { answer } = read(question, needs);
      expect(answer ? `${answer.value}, ${answer.basis}` : 'open').toBe(
        expected,
      );
    },
  );

  it('names what an open question waits for', () => {
    expect(read('no-tokens', {}).open).toBe(TOKENS);
    expect(read('new-network', {}).open).toBe(0);
    expect(read('small', {}).open).toBe(0);
  });

  it('shows each place that an answer was read at once', () => {
    expect(
      read('no-tokens', {
        required: ['tokens', 'security.tokens.shared-secret', 'small'],
      }).answer?.because,
    ).toEqual([
      makePlace({ raw: 'tokens' }),
      makePlace({ raw: 'security.tokens.shared-secret' }),
    ]);
    expect(read('no-tokens', { none: ['tokens'] }).answer?.because).toEqual([
      makePlace({ raw: 'tokens' }),
    ]);
  });
});
