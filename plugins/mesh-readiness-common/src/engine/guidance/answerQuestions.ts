import type { Answer, Profile, Provenance } from '../../types';
import { addPlaces } from '../addPlaces';
import type { GuidanceIndex } from './indexGuidance';
import { positionsOf } from './positionsOf';

/** What a profile says to a question of the guidance. */
export interface QuestionReading {
  /** Absent: the question is open. */
  answer?: Answer;
  /** The features whose need would answer an open question. */
  openFeatures: string[];
}

const NOTHING_OPEN: string[] = [];

const known = (isYes: boolean, because: Provenance[]): QuestionReading => ({
  answer: { value: isYes ? 'yes' : 'no', basis: 'known', because },
  openFeatures: NOTHING_OPEN,
});

/** What needs say, by question and as bits over the features that it asks for. */
interface Needs {
  required: number[];
  /** Could not be found out. */
  uncertain: number[];
  /** Asked for, but not required. */
  preferred: number[];
  /** Stated not to be needed. */
  declined: number[];
}

const readNeeds = (profile: Profile, index: GuidanceIndex): Needs => {
  const nothing = () => new Array<number>(index.questions.length).fill(0);
  const needs = {
    required: nothing(),
    uncertain: nothing(),
    preferred: nothing(),
    declined: nothing(),
  };
  const bucketOf = {
    required: needs.required,
    unknown: needs.uncertain,
    preferred: needs.preferred,
  };
  const add = (bucket: number[], bits: number[] | undefined) => {
    for (let at = 0; bits && at < bits.length; at++) {
      bucket[at] |= bits[at];
    }
  };
  for (const { feature, need } of profile.requirements) {
    add(bucketOf[need], index.answersYes.get(feature));
  }
  for (const { feature } of profile.notNeeded) {
    add(needs.declined, index.answersNo.get(feature));
  }
  return needs;
};

const placesOfNeeds = (
  profile: Profile,
  index: GuidanceIndex,
  question: number,
  isRequired: boolean,
): Provenance[] => {
  const places: Provenance[] = [];
  for (const { feature, need, because } of profile.requirements) {
    if (
      (need === 'required') === isRequired &&
      index.answersYes.get(feature)?.[question]
    ) {
      addPlaces(places, because);
    }
  }
  if (!isRequired) {
    for (const { feature, because } of profile.notNeeded) {
      if (index.answersNo.get(feature)?.[question]) {
        addPlaces(places, because);
      }
    }
  }
  return places;
};

/** Finds the answer to each question of the guidance in a profile, with the places it was read at. */
export function answerQuestions(
  profile: Profile,
  index: GuidanceIndex,
): QuestionReading[] {
  const needs = readNeeds(profile, index);
  return index.questions.map(({ question: { answeredBy }, features }, at) => {
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
    if (needs.required[at] !== 0) {
      return known(!negated, placesOfNeeds(profile, index, at, true));
    }
    const uncertain = needs.uncertain[at] & ~needs.declined[at];
    const settled = needs.declined[at] | (needs.preferred[at] & ~uncertain);
    const unsettled = ((1 << features.length) - 1) & ~settled;
    if (unsettled === 0) {
      return known(negated, placesOfNeeds(profile, index, at, false));
    }
    return unmentioned !== undefined && uncertain === 0
      ? {
          answer: { value: unmentioned, basis: 'unmentioned', because: [] },
          openFeatures: NOTHING_OPEN,
        }
      : { openFeatures: positionsOf(unsettled).map(bit => features[bit]) };
  });
}
