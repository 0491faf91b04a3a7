import type { Requirement } from 'backstage-plugin-mesh-readiness-common';

/** A requirement and how many of the rows above it is a part of. */
export interface RequirementRow {
  requirement: Requirement;
  depth: number;
}

const parentOf = (
  { feature }: Requirement,
  requirements: readonly Requirement[],
): Requirement | undefined =>
  requirements
    .filter(other => feature.startsWith(`${other.feature}.`))
    .sort((a, b) => b.feature.length - a.feature.length)[0];

/** The requirements as rows, in their order, each sub-feature right below the feature it is a part of. */
export const requirementRows = (
  requirements: readonly Requirement[],
): RequirementRow[] => {
  const childrenOf = (parent: Requirement | undefined) =>
    requirements.filter(it => parentOf(it, requirements) === parent);
  const rowsBelow = (
    parent: Requirement | undefined,
    depth: number,
  ): RequirementRow[] =>
    childrenOf(parent).flatMap(requirement => [
      { requirement, depth },
      ...rowsBelow(requirement, depth + 1),
    ]);
  return rowsBelow(undefined, 0);
};
