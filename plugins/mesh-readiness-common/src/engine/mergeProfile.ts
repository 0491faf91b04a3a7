import type { Claims, Edition, Profile } from '../types';
import { mergeContext } from './mergeContext';
import { mergeEnrolments } from './mergeEnrolments';
import { mergeRequirements } from './mergeRequirements';

/**
 * Merges everything that was read about a service into its profile.
 * A service is known when it needs or prefers something, under any name, or when a place states that its list of needs is complete.
 */
export function mergeProfile(
  entityRef: string,
  claims: Claims,
  edition: Edition,
): Profile {
  const needs = mergeRequirements(claims.requirements, edition);
  const surroundings = mergeContext(claims.context);
  const { problems, ...enrolments } = mergeEnrolments(
    claims.enrolments,
    edition,
  );
  return {
    entityRef,
    requirements: needs.requirements,
    notNeeded: needs.notNeeded,
    context: surroundings.context,
    ...enrolments,
    problems: [
      ...claims.problems,
      ...needs.problems,
      ...surroundings.problems,
      ...problems,
    ],
    reports: claims.reports,
    known:
      claims.complete.length > 0 ||
      needs.requirements.some(
        requirement =>
          requirement.need === 'required' || requirement.need === 'preferred',
      ),
  };
}
