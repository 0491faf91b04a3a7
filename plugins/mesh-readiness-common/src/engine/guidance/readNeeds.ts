import type { Profile } from '../../types';
import type { GuidanceIndex } from './indexGuidance';
import type { Needs } from './situation';

const NEED_KEYS = {
  required: 'required',
  unknown: 'uncertain',
  preferred: 'preferred',
} as const;

/** Reads from a profile what it says about the features that questions ask for. */
export function readNeeds(profile: Profile, index: GuidanceIndex): Needs {
  const needs: Needs = {
    required: 0,
    uncertain: 0,
    preferred: 0,
    declined: 0,
  };
  for (const { feature, need } of profile.requirements) {
    needs[NEED_KEYS[need]] |= index.implies.get(feature) ?? 0;
  }
  for (const { feature } of profile.notNeeded) {
    needs.declined |= index.excludes.get(feature) ?? 0;
  }
  return needs;
}
