import type { Claims, Edition, Enrolment, Profile } from '../types';
import { compareProvenance } from './compareProvenance';
import { compareText } from './compareText';
import { mergeContext } from './mergeContext';
import { mergeRequirements } from './mergeRequirements';

const wordsOf = ({ mesh, release, distribution }: Enrolment): string =>
  [mesh, release, distribution].join(' ');

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
  const [enrolment] = [...claims.enrolments].sort(
    (a, b) =>
      compareProvenance(a.provenance, b.provenance) ||
      compareText(wordsOf(a), wordsOf(b)),
  );
  return {
    entityRef,
    requirements: needs.requirements,
    notNeeded: needs.notNeeded,
    context: surroundings.context,
    ...(enrolment ? { enrolment } : {}),
    problems: [...claims.problems, ...needs.problems, ...surroundings.problems],
    reports: claims.reports,
    known:
      claims.complete.length > 0 ||
      needs.requirements.some(
        requirement =>
          requirement.need === 'required' || requirement.need === 'preferred',
      ),
  };
}
