import { answerOn } from './answerOn';
import type { Branch } from './explore';
import type { GuidanceIndex } from './indexGuidance';
import { NO, type Situation } from './situation';
import type { Asked } from './suppositions';

/** Whether an answer can be given on a branch. A list of priorities answers what asks for one of them, and the other way round. */
export function canAnswer(
  branch: Branch,
  asks: Asked,
  answer: string,
  index: GuidanceIndex,
  situation: Situation,
): boolean {
  const own = answerOn(branch, asks, index, situation);
  if (own !== undefined) {
    return own === answer;
  }
  const { facts, priorities } = branch.supposed;
  if (asks === 'priority') {
    return index.facts.every(
      ({ priority }, fact) =>
        priority < 0 ||
        facts[fact] !== NO ||
        index.priorityRows[priority].row.id !== answer,
    );
  }
  if (asks === 'team-size') {
    return true;
  }
  const { fact } = index.questions[asks];
  return (
    fact < 0 ||
    answer === 'yes' ||
    !priorities?.includes(index.facts[fact].priority)
  );
}
