import type { IndexedQuestion } from './indexGuidance';
import { NO, OPEN, YES, type AnswerCode, type Needs } from './situation';

/** What needs say to a question. */
export interface AnswerByNeeds {
  /** Open where nothing answers it. */
  value: AnswerCode;
  /** True when the answer is the one for a service that does not mention it. */
  isUnmentioned: boolean;
  /** The features whose need would change the answer, as bits. */
  unsettled: number;
}

const codeOf = (isYes: boolean): AnswerCode => (isYes ? YES : NO);

/** The answer that needs give to a question that asks for them. */
export function answerByNeeds(
  { question: { answeredBy }, asks }: IndexedQuestion,
  needs: Needs,
): AnswerByNeeds {
  const { negated = false, unmentioned = undefined } =
    'requirementOf' in answeredBy ? answeredBy : {};
  if (needs.required & asks) {
    return { value: codeOf(!negated), isUnmentioned: false, unsettled: 0 };
  }
  const uncertain = needs.uncertain & ~needs.declined & asks;
  const settled = needs.declined | (needs.preferred & ~uncertain);
  const unsettled = asks & ~settled;
  if (unsettled === 0) {
    return { value: codeOf(negated), isUnmentioned: false, unsettled };
  }
  return unmentioned !== undefined && uncertain === 0
    ? { value: codeOf(unmentioned === 'yes'), isUnmentioned: true, unsettled }
    : { value: OPEN, isUnmentioned: false, unsettled };
}
