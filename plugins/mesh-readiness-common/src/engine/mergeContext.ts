import {
  CONTEXT_KEYS,
  type Context,
  type ContextClaim,
  type ContextValues,
  type Problem,
} from '../types';
import { comparePrecedence } from './comparePrecedence';
import { compareProvenance } from './compareProvenance';
import { compareText } from './compareText';
import { contradicts } from './contradicts';
import { describePlace } from './describePlace';
import { isSameMesh } from './isSameMesh';
import { isSameVersion } from './isSameVersion';
import { placesOf } from './placesOf';

/** What the claims about the surroundings come down to. */
export interface MergedContext {
  context: Context;
  problems: Problem[];
}

type ContextValue = ContextValues[keyof ContextValues];

const wordsOf = (value: ContextValue): string => {
  if (Array.isArray(value)) {
    return value.join(', ');
  }
  return typeof value === 'object'
    ? [value.mesh, value.release, value.distribution].filter(Boolean).join(' ')
    : String(value);
};

const agree = (a: ContextValue, b: ContextValue): boolean =>
  wordsOf(a) === wordsOf(b) ||
  (typeof a === 'object' &&
    typeof b === 'object' &&
    !Array.isArray(a) &&
    !Array.isArray(b) &&
    isSameMesh(a, b));

const isSameValue = (a: ContextClaim, b: ContextClaim): boolean =>
  agree(a.value, b.value) ||
  (a.key === 'kubernetesVersion' &&
    b.key === 'kubernetesVersion' &&
    isSameVersion(a.value, b.value));

const compareClaims = (a: ContextClaim, b: ContextClaim) =>
  comparePrecedence(a.provenance, b.provenance) ||
  compareProvenance(a.provenance, b.provenance) ||
  compareText(wordsOf(a.value), wordsOf(b.value));

/**
 * Merges what all places say about the surroundings into one value for each key.
 * Declared beats observed, that inferred, then the nearest place decides; every place is kept, the deciding one first.
 */
export function mergeContext(claims: ContextClaim[]): MergedContext {
  const values: Partial<Record<string, { value: unknown; because: unknown }>> =
    {};
  const problems: Problem[] = [];
  for (const key of CONTEXT_KEYS) {
    const [chosen, ...others] = claims
      .filter(claim => claim.key === key)
      .sort(compareClaims);
    if (chosen) {
      values[key] = {
        value: chosen.value,
        because: placesOf([chosen, ...others]),
      };
      const other = others.find(
        claim =>
          !isSameValue(claim, chosen) &&
          contradicts(claim.provenance, chosen.provenance),
      );
      if (other) {
        problems.push({
          kind: 'contradicting-context',
          params: {
            key,
            chosen: wordsOf(chosen.value),
            chosenWhere: describePlace(chosen.provenance),
            other: wordsOf(other.value),
            otherWhere: describePlace(other.provenance),
          },
          because: placesOf([chosen, other]),
        });
      }
    }
  }
  return { context: values as Context, problems };
}
