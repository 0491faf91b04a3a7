import type { OpenQuestion } from '../../types';
import type { GuidanceIndex } from './indexGuidance';
import type { Asked } from './suppositions';

/** What is asked, in words, and how to answer it. */
export function describeQuestion(
  asks: Asked,
  index: GuidanceIndex,
): Omit<OpenQuestion, 'outcomes'> {
  if (typeof asks === 'number') {
    const { id, text, howToAnswer } = index.questions[asks].question;
    return { question: id, text, howToAnswer };
  }
  const { text, howToAnswer } =
    asks === 'team-size' ? index.guidance.teamSizes : index.guidance.priorities;
  return { question: asks, text, howToAnswer };
}
