import type { GuidanceIndex } from './indexGuidance';
import { listPriorities } from './listPriorities';
import { positionsOf } from './positionsOf';
import { NO, YES, type AnswerCode, type Situation } from './situation';
import { stillOpen } from './stillOpen';
import type { Asked, Suppositions } from './suppositions';

/** Every choice of one or more of some features that makes a difference: by whom it blocks, and by what it answers besides. */
const choicesOf = (
  features: number,
  index: GuidanceIndex,
  situation: Situation,
) => {
  const choices = new Map<string, { required: number; meshes: number }>();
  for (const bit of positionsOf(features)) {
    const required = index.asked[bit].implies;
    const meshes = situation.blocks[bit] & situation.candidates;
    const grown = Array.from(choices.values(), choice => ({
      required: choice.required | required,
      meshes: choice.meshes | meshes,
    }));
    for (const choice of [{ required, meshes }, ...grown]) {
      const key = `${choice.required & index.shared} ${choice.meshes}`;
      if (!choices.has(key)) {
        choices.set(key, choice);
      }
    }
  }
  return Array.from(choices.values());
};

const excludedBy = (features: number, index: GuidanceIndex): number =>
  positionsOf(features).reduce(
    (excluded, bit) => excluded | index.asked[bit].excludes,
    0,
  );

const answersByNeeds = (
  question: number,
  index: GuidanceIndex,
  situation: Situation,
  supposed: Suppositions,
): Suppositions[] => {
  const { answeredBy } = index.questions[question].question;
  const isNegated = 'requirementOf' in answeredBy && answeredBy.negated;
  const value: AnswerCode = isNegated ? NO : YES;
  const open = stillOpen(question, index, situation, supposed);
  const count = supposed.count + 1;
  const needed = choicesOf(open, index, situation).map(
    ({ required, meshes }) => ({
      ...supposed,
      required: supposed.required | required,
      declined:
        supposed.declined | (excludedBy(open & ~required, index) & ~required),
      blocked: [...supposed.blocked, { question, value, meshes }],
      count,
    }),
  );
  const notNeeded = {
    ...supposed,
    declined: supposed.declined | excludedBy(open, index),
    count,
  };
  return isNegated ? [notNeeded, ...needed] : [...needed, notNeeded];
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
    return listPriorities(left, index, supposed).map(priorities => ({
      ...supposed,
      priorities,
      count: supposed.count + 1,
    }));
  }
  const { fact } = index.questions[asks];
  if (fact < 0) {
    return answersByNeeds(asks, index, situation, supposed);
  }
  const values: AnswerCode[] = [YES, NO];
  return values.map(value => ({
    ...supposed,
    facts: supposed.facts.with(fact, value),
    count: supposed.count + 1,
  }));
}
