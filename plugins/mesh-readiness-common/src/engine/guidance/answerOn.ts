import { consult } from './consult';
import type { Branch } from './explore';
import type { GuidanceIndex } from './indexGuidance';
import { OPEN, YES, type Situation } from './situation';
import type { Asked } from './suppositions';

/** The answer to something on a branch: `yes` or `no`, or ids of rows; `undefined` where the branch does not depend on it. */
export function answerOn(
  { supposed }: Branch,
  asks: Asked,
  index: GuidanceIndex,
  situation: Situation,
): string | undefined {
  if (asks === 'team-size') {
    return supposed.team === undefined
      ? undefined
      : index.teamAlternatives[supposed.team].answer;
  }
  if (asks === 'priority') {
    return (
      supposed.priorities && index.priorityRows[supposed.priorities[0]].row.id
    );
  }
  const { value } = consult(asks, index, situation, supposed);
  if (value === OPEN) {
    return undefined;
  }
  return value === YES ? 'yes' : 'no';
}
