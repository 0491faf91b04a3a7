import { answerByNeeds } from './answerByNeeds';
import type { GuidanceIndex } from './indexGuidance';
import { positionsOf } from './positionsOf';
import { OPEN, type AnswerCode, type Needs, type Situation } from './situation';
import { stillOpen } from './stillOpen';
import type { Suppositions } from './suppositions';

/** The answer to a question on a branch. */
export interface Consultation {
  /** Open where it is neither known nor supposed. */
  value: AnswerCode;
  /** The question that has to be answered first; -1 when none has. */
  waitsFor: number;
}

const needsOf = (situation: Situation, supposed: Suppositions): Needs => ({
  ...situation.needs,
  required: situation.needs.required | supposed.required,
  declined: situation.needs.declined | supposed.declined,
});

/**
 * Answers a question from what is known and what is supposed. A question that is open stays open until all that it asks for is supposed.
 * An answer taken because nothing mentions a need waits for an open question that asks for the same need.
 */
export function consult(
  position: number,
  index: GuidanceIndex,
  situation: Situation,
  supposed: Suppositions,
): Consultation {
  const question = index.questions[position];
  if (question.fact >= 0) {
    const value =
      situation.facts[question.fact] || supposed.facts[question.fact];
    return { value, waitsFor: value === OPEN ? position : -1 };
  }
  if ((question.asks & situation.undecided) === 0) {
    return { value: situation.answers[position], waitsFor: -1 };
  }
  const needs = needsOf(situation, supposed);
  const { value, isUnmentioned, unsettled } = answerByNeeds(question, needs);
  const isOpen =
    value === OPEN ||
    (isUnmentioned && answerByNeeds(question, situation.needs).value === OPEN);
  if (isOpen) {
    return { value: OPEN, waitsFor: position };
  }
  const waitsFor =
    isUnmentioned && unsettled & index.shared
      ? index.questions.findIndex((_, other) =>
          positionsOf(stillOpen(other, index, situation, supposed)).some(
            bit => index.asked[bit].implies & unsettled,
          ),
        )
      : -1;
  return { value, waitsFor };
}
