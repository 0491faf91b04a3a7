import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { SMALL, TOKENS, makeSituation } from '../__testUtils__/makeSituation';
import { answerByNeeds } from './answerByNeeds';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES, type Needs } from './situation';

const edition = makeGuidedEdition();
edition.guidance.flowchart.questions[4].answeredBy = {
  requirementOf: ['security.tokens', 'platform.small'],
};
const { questions } = indexGuidance(edition);
const [noTokens, small, either] = [1, 2, 4];

const answer = (question: number, needs: Partial<Needs>) =>
  answerByNeeds(questions[question], makeSituation({ needs }).needs);

describe('answerByNeeds', () => {
  it.each<[string, number, Partial<Needs>, object]>([
    ['required', small, { required: SMALL }, { value: YES, unsettled: 0 }],
    ['turned around', noTokens, { required: TOKENS }, { value: NO }],
    ['not needed', noTokens, { declined: TOKENS }, { value: YES }],
    ['only preferred', small, { preferred: SMALL }, { value: NO }],
    ['not mentioned', noTokens, {}, { value: OPEN, unsettled: TOKENS }],
    [
      'not mentioned, with an answer for that',
      small,
      {},
      { value: NO, isUnmentioned: true, unsettled: SMALL },
    ],
    [
      'not to be found out, which has no answer',
      small,
      { uncertain: SMALL },
      { value: OPEN, unsettled: SMALL },
    ],
    [
      'not to be found out here, but not needed there',
      small,
      { uncertain: SMALL, declined: SMALL },
      { value: NO, isUnmentioned: false },
    ],
    [
      'not to be found out as a whole, but preferred in part',
      small,
      { uncertain: SMALL, preferred: SMALL },
      { value: OPEN },
    ],
    ['one of two required', either, { required: SMALL }, { value: YES }],
    [
      'one of two not needed',
      either,
      { declined: TOKENS },
      { value: OPEN, unsettled: SMALL },
    ],
    [
      'one of two not needed, the other preferred',
      either,
      { declined: TOKENS, preferred: SMALL },
      { value: NO, unsettled: 0 },
    ],
  ])('answers from a need that is %s', (_, question, needs, expected) => {
    expect(answer(question, needs)).toMatchObject(expected);
  });
});
