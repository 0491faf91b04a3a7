import { makeGuidedEdition } from '../testing/makeGuidedEdition';
import { answerWhenNeeded } from './answerWhenNeeded';
import { indexGuidance } from './indexGuidance';
import { NO, YES } from './situation';

describe('answerWhenNeeded', () => {
  const index = indexGuidance(makeGuidedEdition());

  it('is yes for a question that asks for a need', () => {
    expect(answerWhenNeeded(index, 2)).toBe(YES);
  });

  it('is no for a question that asks whether one can do without', () => {
    expect(answerWhenNeeded(index, 1)).toBe(NO);
  });
});
