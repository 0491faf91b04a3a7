import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { describeQuestion } from './describeQuestion';
import { indexGuidance } from './indexGuidance';
import type { Asked } from './suppositions';

const index = indexGuidance(makeGuidedEdition());

describe('describeQuestion', () => {
  it.each<[Asked, string, string, string]>([
    [0, 'new-network', 'Is the network new?', 'answer: yes'],
    ['team-size', 'team-size', 'How many are you?', 'team: 3'],
    ['priority', 'priority', 'What matters most?', 'priorities: cost'],
  ])('describes %s', (asks, question, text, snippet) => {
    expect(describeQuestion(asks, index)).toMatchObject({
      question,
      text,
      howToAnswer: { snippet },
    });
  });
});
