import { answerOn } from './answerOn';
import { areRelated } from './areRelated';
import type { Branch } from './explore';
import type { GuidanceIndex } from './indexGuidance';
import type { Situation } from './situation';
import type { Asked } from './suppositions';

/** Whether two branches that differ in the answer to something, and in nothing else, end at different meshes. */
export function couldChange(
  asks: Asked,
  asked: Asked[],
  branches: Branch[],
  index: GuidanceIndex,
  situation: Situation,
): boolean {
  const detailOf = ({ supposed }: Branch, other: Asked): unknown => {
    if (other === 'priority') {
      return supposed.priorities?.join();
    }
    return typeof other === 'number'
      ? supposed.required & index.questions[other].asks
      : undefined;
  };
  const answers = branches.map(branch => ({
    branch,
    own: answerOn(branch, asks, index, situation),
    others: asked
      .filter(other => other !== asks && !areRelated(other, asks, index))
      .map(other => ({
        answer: answerOn(branch, other, index, situation),
        detail: detailOf(branch, other),
      })),
  }));
  return answers.some((a, position) =>
    answers
      .slice(position + 1)
      .some(
        b =>
          a.branch.winner !== b.branch.winner &&
          a.own !== undefined &&
          b.own !== undefined &&
          a.own !== b.own &&
          a.others.every(
            ({ answer, detail }, other) =>
              answer === undefined ||
              b.others[other].answer === undefined ||
              (answer === b.others[other].answer &&
                detail === b.others[other].detail),
          ),
      ),
  );
}
