import type { Answer, Profile, Provenance } from '../../types';
import { addPlaces } from '../addPlaces';
import { answerByNeeds } from './answerByNeeds';
import type { GuidanceIndex, IndexedFact } from './indexGuidance';
import { OPEN, YES, type Needs } from './situation';

/** What a profile says to a question of the guidance. */
export interface QuestionReading {
  /** Absent: the question is open. */
  answer?: Answer;
  /** The features whose need would answer an open question, as bits. */
  open: number;
}

const STILL_OPEN: QuestionReading = Object.freeze({ open: 0 });

const known = (isYes: boolean, because: Provenance[]): QuestionReading => ({
  answer: { value: isYes ? 'yes' : 'no', basis: 'known', because },
  open: 0,
});

const readFact = (
  { context, includes }: IndexedFact,
  profile: Profile,
): QuestionReading => {
  const found = profile.context[context];
  if (typeof found?.value === 'boolean') {
    return known(found.value, found.because);
  }
  return Array.isArray(found?.value) && includes !== undefined
    ? known(found.value.includes(includes), found.because)
    : STILL_OPEN;
};

/** The places that speak about some features: those that need them, or all when none does. */
const placesAbout = (
  asks: number,
  areNeeded: boolean,
  profile: Profile,
  index: GuidanceIndex,
): Provenance[] => {
  const places: Provenance[] = [];
  for (const { feature, need, because } of profile.requirements) {
    if (
      (need === 'required') === areNeeded &&
      (index.implies.get(feature) ?? 0) & asks
    ) {
      addPlaces(places, because);
    }
  }
  for (const { feature, because } of areNeeded ? [] : profile.notNeeded) {
    if ((index.excludes.get(feature) ?? 0) & asks) {
      addPlaces(places, because);
    }
  }
  return places;
};

/** Finds the answer to each question of the guidance in a profile, with the places it was read at. */
export function answerQuestions(
  profile: Profile,
  needs: Needs,
  index: GuidanceIndex,
): QuestionReading[] {
  return index.questions.map(question => {
    const { asks, fact } = question;
    if (fact >= 0) {
      return readFact(index.facts[fact], profile);
    }
    const { value, isUnmentioned, unsettled } = answerByNeeds(question, needs);
    if (value === OPEN) {
      return { open: unsettled };
    }
    return isUnmentioned
      ? {
          answer: {
            value: value === YES ? 'yes' : 'no',
            basis: 'unmentioned',
            because: [],
          },
          open: 0,
        }
      : known(
          value === YES,
          placesAbout(asks, (needs.required & asks) !== 0, profile, index),
        );
  });
}
