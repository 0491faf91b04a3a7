import { answerByNeeds } from './answerByNeeds';
import type { GuidanceIndex } from './indexGuidance';
import { OPEN, type Situation } from './situation';
import type { Suppositions } from './suppositions';

/** The features that an open question asks for and about which nothing is supposed yet, as bits; 0 for a question that is not open. */
export function stillOpen(
  position: number,
  index: GuidanceIndex,
  situation: Situation,
  supposed: Suppositions,
): number {
  const question = index.questions[position];
  if ((question.asks & situation.undecided) === 0) {
    return 0;
  }
  const { value, unsettled } = answerByNeeds(question, situation.needs);
  return value === OPEN
    ? unsettled & ~(supposed.required | supposed.declined)
    : 0;
}
