import type { Claims } from 'backstage-plugin-mesh-readiness-common';

/** References of the entities that claims were read from, as often as they are named. */
export function refsIn(claims: Claims): string[] {
  return [
    ...claims.requirements.map(({ provenance }) => provenance),
    ...claims.context.map(({ provenance }) => provenance),
    ...claims.enrolments.map(({ provenance }) => provenance),
    ...claims.complete,
    ...claims.problems.flatMap(({ because }) => because),
  ].flatMap(({ entityRef }) => entityRef ?? []);
}
