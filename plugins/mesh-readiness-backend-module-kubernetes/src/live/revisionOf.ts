import { hash } from 'node:crypto';
import type {
  ContextClaim,
  UnreadKind,
} from 'backstage-plugin-mesh-readiness-common';
import type { ObservedClaims } from '../toClaims';

/** Numbers of nodes this far apart are the same: a cluster that grows with its load is not another one. */
const STEP = 1.1;

/**
 * A text that is the same whenever clusters say the same about a service: on every replica, after every start, in whatever
 * order and at whatever time they were read.
 */
export function revisionOf(
  claims: ObservedClaims,
  {
    now,
    unread,
  }: {
    /** The time that the claims carry. */
    now: string;
    /** Clusters that could not be read at all. */
    unread: readonly UnreadKind[];
  },
): string {
  // In what a set of objects says everything has its place, and sets come in the order of their names.
  const said = JSON.stringify([
    claims.requirements,
    claims.context.map(withoutNode),
    claims.enrolments,
    claims.problems,
    claims.complete,
    claims.unread.map(({ kind, where, reason }) => [kind, where, reason]),
    unread.map(({ where, reason }) => [where, reason]),
    claims.looked,
  ]).replaceAll(`"readAt":${JSON.stringify(now)}`, '');
  return hash('sha256', said, 'base64url');
}

/** Nodes come and go with the load, so which one was looked at says nothing. */
function withoutNode(claim: ContextClaim): unknown {
  switch (claim.key) {
    case 'nodes':
      return [claim.key, Math.round(Math.log(claim.value) / Math.log(STEP))];
    case 'kubernetesVersion':
      return [claim.key, claim.value];
    default:
      return claim;
  }
}
