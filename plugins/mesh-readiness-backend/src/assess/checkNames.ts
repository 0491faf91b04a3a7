import {
  type Claims,
  type ContextClaim,
  describePlace,
  type Edition,
  type Problem,
  type Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import { HIDDEN_TEXT } from './hideClaims';

const meshesOf = (edition: Edition) => edition.meshes.map(({ id }) => id);
const prioritiesOf = (edition: Edition) =>
  edition.guidance.priorities.rows.map(({ id }) => id);

/**
 * Leaves out what names a priority or a mesh that the edition does not have, and says so.
 *
 * @remarks
 * What was read from a hidden entity is held to the editions on offer as well, so that nobody can guess its names with an
 * edition of their own.
 */
export function checkNames(
  claims: Claims,
  edition: Edition,
  offered: readonly Edition[] = [edition],
): Claims {
  const meshes = meshesOf(edition);
  const priorities = prioritiesOf(edition);
  const names = new Set(
    offered.flatMap(one => [...meshesOf(one), ...prioritiesOf(one)]),
  );
  const problems: Problem[] = [];
  const isKnown = (
    name: string,
    known: readonly string[],
    provenance: Provenance,
  ) => {
    if (known.includes(name) && (!provenance.hidden || names.has(name))) {
      return true;
    }
    problems.push({
      kind: 'malformed-value',
      params: {
        raw: provenance.hidden ? HIDDEN_TEXT : name,
        expected: `one of ${known.join(', ')}`,
        where: describePlace(provenance),
      },
      because: [provenance],
    });
    return false;
  };
  const checkContext = (claim: ContextClaim): ContextClaim[] => {
    switch (claim.key) {
      case 'priorities': {
        const value = claim.value.filter(name =>
          isKnown(name, priorities, claim.provenance),
        );
        return value.length ? [{ ...claim, value }] : [];
      }
      case 'installedMesh':
        return isKnown(claim.value.mesh, meshes, claim.provenance)
          ? [claim]
          : [];
      default:
        return [claim];
    }
  };
  return {
    ...claims,
    context: claims.context.flatMap(checkContext),
    enrolments: claims.enrolments.filter(
      ({ mesh, provenance }) =>
        mesh === undefined || isKnown(mesh, meshes, provenance),
    ),
    problems: [...claims.problems, ...problems],
  };
}
