import {
  type Assessment,
  type Claims,
  compareAssessments,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { decide } from './decide';

/** Decides about one service, and holds the answer against what another edition says from the same claims. */
export function decideAndCompare(options: {
  entityRef: string;
  claims: Claims;
  edition: Edition;
  /** Absent: there is none to compare with. */
  comparedWith?: Edition;
  /** Whose names may be told when they are read from hidden entities; absent: those of the edition. */
  offered?: readonly Edition[];
  now: string;
}): Assessment {
  const { entityRef, claims, edition, comparedWith, offered, now } = options;
  const assessment = decide(entityRef, claims, edition, now, offered);
  if (!comparedWith || assessment.status === 'not-assessed') {
    return assessment;
  }
  const other = decide(entityRef, claims, comparedWith, now, offered);
  return other.status === 'not-assessed'
    ? assessment
    : {
        ...assessment,
        comparison: compareAssessments(other, assessment, {
          before: comparedWith,
          after: edition,
        }),
      };
}
