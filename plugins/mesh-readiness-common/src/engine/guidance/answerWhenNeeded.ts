import type { GuidanceIndex } from './indexGuidance';
import { NO, YES, type AnswerCode } from './situation';

/** The answer that says a need behind a question is there. */
export function answerWhenNeeded(
  index: GuidanceIndex,
  question: number,
): AnswerCode {
  const { answeredBy } = index.questions[question].question;
  return 'requirementOf' in answeredBy && answeredBy.negated ? NO : YES;
}
