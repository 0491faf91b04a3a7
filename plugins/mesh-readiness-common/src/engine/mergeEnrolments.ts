import type { Edition, Enrolment, Problem, Provenance } from '../types';
import { comparePrecedence, isDefault } from './comparePrecedence';
import { compareProvenance } from './compareProvenance';
import { compareText } from './compareText';
import { contradicts } from './contradicts';
import { describePlace } from './describePlace';
import { indexEdition } from './indexEdition';
import { isSameMesh } from './isSameMesh';
import { placesOf } from './placesOf';

/** What the claims about the mesh a service runs in come down to. */
export interface MergedEnrolments {
  enrolment?: Enrolment;
  /** Absent when no other place says anything. */
  otherEnrolments?: Enrolment[];
  problems: Problem[];
}

const BASIS_ORDER: Record<Provenance['basis'], number> = {
  observed: 0,
  declared: 1,
  inferred: 2,
};

const wordsOf = ({ mesh, release, distribution }: Enrolment): string =>
  [mesh, release, distribution].join(' ');

/** What was seen before what is declared, that before what is inferred; of places of equal standing, one that names a mesh. */
const compareEnrolments = (a: Enrolment, b: Enrolment): number =>
  Number(isDefault(a.provenance)) - Number(isDefault(b.provenance)) ||
  BASIS_ORDER[a.provenance.basis] - BASIS_ORDER[b.provenance.basis] ||
  comparePrecedence(a.provenance, b.provenance) ||
  Number(a.mesh === undefined) - Number(b.mesh === undefined) ||
  compareProvenance(a.provenance, b.provenance) ||
  compareText(wordsOf(a), wordsOf(b));

/** What is set for the pods agrees too: that not all of them run there yet is told by itself. */
const agree = (seen: Enrolment, declared: Enrolment): boolean =>
  (declared.mesh !== undefined && seen.configured === declared.mesh) ||
  isSameMesh(seen, declared);

const contradictionOf = (
  chosen: Enrolment,
  others: Enrolment[],
  edition: Edition,
): Problem[] => {
  const other =
    chosen.provenance.basis === 'observed'
      ? others.find(
          claim =>
            claim.provenance.basis === 'declared' &&
            contradicts(chosen.provenance, claim.provenance) &&
            !agree(chosen, claim),
        )
      : undefined;
  const { meshes } = indexEdition(edition);
  const say = ({ mesh, release, distribution }: Enrolment): string =>
    mesh === undefined
      ? 'no mesh'
      : [meshes.get(mesh)?.mesh.name ?? mesh, release, distribution]
          .filter(Boolean)
          .join(' ');
  return other
    ? [
        {
          kind: 'contradicting-enrolment',
          params: {
            chosen: say(chosen),
            chosenWhere: describePlace(chosen.provenance),
            other: say(other),
            otherWhere: describePlace(other.provenance),
          },
          because: placesOf([chosen, other]),
        },
      ]
    : [];
};

/**
 * Merges what all places say about the mesh a service runs in. What was seen counts, and where what is declared differs from it,
 * somebody should correct that; clusters may differ among themselves, because a service may run in several.
 */
export function mergeEnrolments(
  claims: Enrolment[],
  edition: Edition,
): MergedEnrolments {
  const [enrolment, ...others] = [...claims].sort(compareEnrolments);
  if (!enrolment) {
    return { problems: [] };
  }
  return {
    enrolment,
    ...(others.length > 0 ? { otherEnrolments: others } : {}),
    problems: contradictionOf(enrolment, others, edition),
  };
}
