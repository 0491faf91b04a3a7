import type {
  Edition,
  Need,
  Problem,
  Profile,
  Requirement,
  RequirementClaim,
} from '../types';
import { comparePrecedence } from './comparePrecedence';
import { compareProvenance } from './compareProvenance';
import { compareText } from './compareText';
import { contradicts } from './contradicts';
import { describePlace } from './describePlace';
import { indexEdition } from './indexEdition';
import { nearestFeatureNames } from './nearestFeatureNames';
import { placesOf } from './placesOf';
import { resolveFeatureName } from './resolveFeatureName';

/** What the claims about needs come down to. */
export interface MergedRequirements {
  requirements: Requirement[];
  notNeeded: Profile['notNeeded'];
  problems: Problem[];
}

/** Of places with equal standing, the one that asks for more decides. */
const STRENGTH: Record<Need, number> = {
  required: 0,
  preferred: 1,
  none: 2,
  unknown: 3,
};

/** So many names that the edition does not know are answered one by one, and so many places of the others are named; what is more is summed up. */
export const MOST_UNKNOWN_NAMES = 50;

const NEED_WORDS: Record<Need, string> = {
  required: 'required',
  preferred: 'preferred',
  none: 'not needed',
  unknown: 'unknown',
};

const isUnknown = (claim: RequirementClaim) => claim.need === 'unknown';

const compareClaims = (a: RequirementClaim, b: RequirementClaim) =>
  Number(isUnknown(a)) - Number(isUnknown(b)) ||
  comparePrecedence(a.provenance, b.provenance) ||
  STRENGTH[a.need] - STRENGTH[b.need] ||
  compareProvenance(a.provenance, b.provenance) ||
  compareText(a.feature, b.feature);

const isWanted = (claim: RequirementClaim) =>
  claim.need === 'required' || claim.need === 'preferred';

const contradictionOf = (
  /** The need in a user's words. */
  feature: string,
  claims: RequirementClaim[],
): Problem[] => {
  const [chosen] = claims;
  const other = claims.find(
    claim =>
      !isUnknown(claim) &&
      !isUnknown(chosen) &&
      isWanted(claim) !== isWanted(chosen) &&
      contradicts(claim.provenance, chosen.provenance),
  );
  return other
    ? [
        {
          // A need that counts costs nothing where it proves unneeded; one that is denied may be missed.
          kind: isWanted(chosen) ? 'unconfirmed-need' : 'contradicting-needs',
          params: {
            feature,
            chosen: NEED_WORDS[chosen.need],
            chosenWhere: describePlace(chosen.provenance),
            other: NEED_WORDS[other.need],
            otherWhere: describePlace(other.provenance),
          },
          because: placesOf([chosen, other]),
        },
      ]
    : [];
};

const unknownNameProblem = (
  written: string,
  claims: RequirementClaim[],
  suggestions: string[],
): Problem => ({
  kind: 'unknown-feature',
  params: { written, suggestions: suggestions.join(', ') || 'none' },
  because: placesOf(claims),
});

/** What names that are too many come down to: one requirement, as strong as the strongest of them, and one problem for those stated not to be needed. */
const sumUp = (
  groups: RequirementClaim[][],
): Pick<MergedRequirements, 'requirements' | 'problems'> => {
  const deciding = groups
    .map(([claim]) => claim)
    .sort((a, b) => STRENGTH[a.need] - STRENGTH[b.need]);
  const declined = deciding.filter(({ need }) => need === 'none');
  const needed = deciding.filter(({ need }) => need !== 'none');
  const nameOf = ({ length }: RequirementClaim[]) => `${length} more names`;
  const title = nameOf(needed);
  return {
    requirements: needed.slice(0, 1).map(({ need }) => ({
      feature: title,
      known: false,
      title,
      need: need as Requirement['need'],
      because: placesOf(needed).slice(0, MOST_UNKNOWN_NAMES),
    })),
    problems: declined
      .slice(0, 1)
      .map(() =>
        unknownNameProblem(
          nameOf(declined),
          declined.slice(0, MOST_UNKNOWN_NAMES),
          [],
        ),
      ),
  };
};

/**
 * Merges what all places say about needs into one requirement for each feature, in the order of the edition's areas.
 * Declared beats observed, that inferred, then the nearest place decides; every place is kept, the deciding one first.
 * Unknown names beyond {@link MOST_UNKNOWN_NAMES} become one requirement, so that no answer grows without end.
 */
export function mergeRequirements(
  claims: RequirementClaim[],
  edition: Edition,
): MergedRequirements {
  const { features } = indexEdition(edition);
  const byFeature = new Map<string, RequirementClaim[]>();
  for (const claim of claims) {
    const key =
      resolveFeatureName(claim.feature, edition) ??
      claim.feature.trim().toLowerCase();
    const group = byFeature.get(key);
    if (group) {
      group.push(claim);
    } else {
      byFeature.set(key, [claim]);
    }
  }
  const positionOf = (key: string) =>
    features.get(key)?.position ?? features.size;
  const merged: MergedRequirements = {
    requirements: [],
    notNeeded: [],
    problems: [],
  };
  const groups = Array.from(byFeature).sort(
    ([a], [b]) => positionOf(a) - positionOf(b) || compareText(a, b),
  );
  const surplus: RequirementClaim[][] = [];
  let unknownNames = 0;
  for (const [key, unsorted] of groups) {
    const group = unsorted.sort(compareClaims);
    if (!features.has(key) && ++unknownNames > MOST_UNKNOWN_NAMES) {
      surplus.push(group);
      continue;
    }
    const [{ need, feature: written }] = group;
    const known = features.get(key)?.feature;
    const feature = known?.id ?? written.trim();
    const because = placesOf(group);
    const suggestions = known ? [] : nearestFeatureNames(feature, edition);
    if (need === 'none') {
      merged.notNeeded.push({ feature, because });
      if (!known) {
        merged.problems.push(unknownNameProblem(feature, group, suggestions));
      }
    } else {
      merged.requirements.push({
        feature,
        known: known !== undefined,
        title: known?.title ?? feature,
        need,
        because,
        ...(suggestions.length > 0 ? { suggestions } : {}),
      });
    }
    merged.problems.push(...contradictionOf(known?.title ?? feature, group));
  }
  const sum = sumUp(surplus);
  merged.requirements.push(...sum.requirements);
  merged.problems.push(...sum.problems);
  return merged;
}
