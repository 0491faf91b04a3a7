import { answerWhenNeeded } from './answerWhenNeeded';
import { applyPriority } from './applyPriority';
import type { GuidanceIndex } from './indexGuidance';
import { NO, YES, type AnswerCode, type Situation } from './situation';
import type { Asked, Suppositions } from './walk';

const NO_BLOCK = 0;

const supposeAnswer = (
  supposed: Suppositions,
  question: number,
  value: AnswerCode,
  block: number,
): Suppositions => ({
  ...supposed,
  answers: supposed.answers.with(question, value),
  blocks: supposed.blocks.with(question, block),
  count: supposed.count + 1,
});

/** Every list of priorities that leaves something different, the shortest for each, by first priority. */
const listsOfPriorities = (
  index: GuidanceIndex,
  supposed: Suppositions,
  left: number,
): number[][] => {
  const rows = index.priorityRows;
  const impossible = new Set<number>();
  const certain: number[] = [];
  index.questions.forEach(({ priority }, question) => {
    if (priority >= 0 && supposed.answers[question] === NO) {
      impossible.add(priority);
    } else if (priority >= 0 && supposed.answers[question] === YES) {
      certain.push(priority);
    }
  });
  const possible = rows
    .map((_, row) => row)
    .filter(row => !impossible.has(row));
  return possible.flatMap(first => {
    const reached = new Map([[applyPriority(left, rows[first]), [first]]]);
    for (const [mask, list] of reached) {
      for (const row of possible) {
        const next = applyPriority(mask, rows[row]);
        if (!reached.has(next)) {
          reached.set(next, [...list, row]);
        }
      }
    }
    return Array.from(reached)
      .filter(([mask]) =>
        certain.every(row => applyPriority(mask, rows[row]) === mask),
      )
      .map(([, list]) => list);
  });
};

/** Every answer that a walk may be given to what it asks, as suppositions to go on with. */
export function alternativesTo(
  asks: Asked,
  left: number,
  index: GuidanceIndex,
  situation: Situation,
  supposed: Suppositions,
): Suppositions[] {
  if (asks === 'team-size') {
    return index.teamAlternatives.map((_, team) => ({
      ...supposed,
      team,
      count: supposed.count + 1,
    }));
  }
  if (asks === 'priority') {
    return listsOfPriorities(index, supposed, left).map(priorities => ({
      ...supposed,
      priorities,
      count: supposed.count + priorities.length,
    }));
  }
  const needed = answerWhenNeeded(index, asks);
  const effects = situation.effects[asks];
  const values: AnswerCode[] = [YES, NO];
  return values.flatMap(value =>
    value === needed && effects.length > 0
      ? effects.map(block => supposeAnswer(supposed, asks, value, block))
      : [supposeAnswer(supposed, asks, value, NO_BLOCK)],
  );
}
