import type { Answer, Profile } from '../../types';
import { positionsOf } from './positionsOf';
import type { GuidanceIndex } from './indexGuidance';

/** What a profile says to a question of the guidance. */
export interface QuestionReading {
  /** Absent: the question is open. */
  answer?: Answer;
  /** The features whose need would answer an open question. */
  openFeatures: string[];
}

const NOTHING_OPEN: string[] = [];

const known = (
  isYes: boolean,
  because: Answer['because'],
): QuestionReading => ({
  answer: { value: isYes ? 'yes' : 'no', basis: 'known', because },
  openFeatures: NOTHING_OPEN,
});

const bitsFor = (
  pairs: [question: number, features: number][] | undefined,
  position: number,
): number => pairs?.find(([question]) => question === position)?.[1] ?? 0;

/** Finds the answer to a question of the guidance in a profile, with the places it was read at. */
export function answerQuestion(
  profile: Profile,
  index: GuidanceIndex,
  position: number,
): QuestionReading {
  const { question, features } = index.questions[position];
  const { answeredBy } = question;
  if ('context' in answeredBy) {
    const found = profile.context[answeredBy.context];
    if (typeof found?.value === 'boolean') {
      return known(found.value, found.because);
    }
    return Array.isArray(found?.value) && answeredBy.includes !== undefined
      ? known(found.value.includes(answeredBy.includes), found.because)
      : { openFeatures: NOTHING_OPEN };
  }

  const { negated = false, unmentioned } = answeredBy;
  let required = 0;
  let uncertain = 0;
  let settled = 0;
  for (const { feature, need } of profile.requirements) {
    const bits = bitsFor(index.answersYes.get(feature), position);
    if (need === 'required') {
      required |= bits;
    } else if (need === 'unknown') {
      uncertain |= bits;
    } else {
      settled |= bits;
    }
  }
  if (required !== 0) {
    return known(
      !negated,
      profile.requirements.flatMap(({ feature, need, because }) =>
        need === 'required' && bitsFor(index.answersYes.get(feature), position)
          ? because
          : [],
      ),
    );
  }
  for (const { feature } of profile.notNeeded) {
    const bits = bitsFor(index.answersNo.get(feature), position);
    settled |= bits;
    uncertain &= ~bits;
  }
  const all = (1 << features.length) - 1;
  const silent = all & ~settled & ~uncertain;
  if (uncertain !== 0 || (silent !== 0 && unmentioned === undefined)) {
    return {
      openFeatures: positionsOf((uncertain | silent) & all).map(
        bit => features[bit],
      ),
    };
  }
  if (silent !== 0) {
    return {
      answer: { value: unmentioned!, basis: 'unmentioned', because: [] },
      openFeatures: NOTHING_OPEN,
    };
  }
  return known(negated, [
    ...profile.requirements.flatMap(({ feature, because }) =>
      bitsFor(index.answersYes.get(feature), position) ? because : [],
    ),
    ...profile.notNeeded.flatMap(({ feature, because }) =>
      bitsFor(index.answersNo.get(feature), position) ? because : [],
    ),
  ]);
}
