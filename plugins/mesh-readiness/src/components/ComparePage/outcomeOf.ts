import type {
  Answer,
  Guidance,
  Target,
} from 'backstage-plugin-mesh-readiness-common';

/** Where answers lead in the flowchart; `undefined` as long as a question on the way has none. */
export const outcomeOf = (
  flowchart: Guidance['flowchart'],
  answers: Record<string, Answer['value']>,
  from: string = flowchart.start,
): Exclude<Target, { question: string }> | undefined => {
  const answer = answers[from];
  const target =
    answer && flowchart.questions.find(({ id }) => id === from)?.[answer];
  return target && 'question' in target
    ? outcomeOf(flowchart, answers, target.question)
    : target;
};
