import {
  type Assessment,
  type Claims,
  type Edition,
  resolveFeatureName,
} from 'backstage-plugin-mesh-readiness-common';
import { decideAndCompare } from './decideAndCompare';
import { hideClaims } from './hideClaims';
import { withoutHidden } from './withoutHidden';

/** Decides about one service for a reader who must not learn of some of the entities that it was read from. */
export function decideFor(options: {
  entityRef: string;
  claims: Claims;
  hidden: ReadonlySet<string>;
  edition: Edition;
  /** Absent: there is none to compare with. */
  comparedWith?: Edition;
  /** Whose names are no secret; those that answer when left out. What is only tried is not among them. */
  offered?: readonly Edition[];
  now: string;
}): Assessment {
  const { entityRef, claims, hidden, edition, comparedWith, now } = options;
  const { offered = [edition, ...(comparedWith ? [comparedWith] : [])] } =
    options;
  const shown = hideClaims(claims, hidden, name =>
    offered.some(one => resolveFeatureName(name, one) !== undefined),
  );
  return withoutHidden(
    decideAndCompare({
      entityRef,
      claims: shown,
      edition,
      comparedWith,
      offered: options.offered,
      now,
    }),
  );
}
