import type { Edition, SupportDifference, SupportStatement } from '../../types';
import { indexEdition } from '../indexEdition';
import { supportFor } from '../supportFor';
import { differingParts } from './differingParts';
import { idsOfBoth } from './idsOfBoth';
import type { ComparedEditions } from './laterOf';
import { laterOf } from './laterOf';

const statementOf = (
  edition: Edition,
  feature: string,
  mesh: string,
): SupportStatement | undefined => {
  const { features, meshes } = indexEdition(edition);
  return features.has(feature) && meshes.has(mesh)
    ? supportFor(edition, feature, mesh).statement
    : undefined;
};

/** What a statement claims, its level first, with what it means where it says nothing; the manifests that carry it out are no claim. */
const claimOf = ({
  level,
  verification = 'verified',
  manifests,
  ...others
}: SupportStatement): SupportStatement => ({ level, ...others, verification });

/** What is claimed otherwise about each feature on each mesh, for the newest release of each edition; whatever is only cited otherwise is left out. */
export function compareSupport(
  editions: ComparedEditions,
): SupportDifference[] {
  const later = laterOf(editions);
  const earlier = later === 'after' ? 'before' : 'after';
  const titleOf = (id: string): string =>
    [editions[later], editions[earlier]]
      .map(edition => indexEdition(edition).features.get(id)?.feature.title)
      .find(title => title !== undefined)!;
  const meshes = idsOfBoth(editions, ({ meshes: records }) => records);

  return idsOfBoth(editions, ({ features }) => features).flatMap(feature =>
    meshes.flatMap((mesh): SupportDifference[] => {
      const before = statementOf(editions.before, feature, mesh);
      const after = statementOf(editions.after, feature, mesh);
      const parts =
        before && after ? differingParts(claimOf(before), claimOf(after)) : [];
      if (before === after || (before && after && parts.length === 0)) {
        return [];
      }
      return [
        {
          feature,
          title: titleOf(feature),
          mesh,
          ...(before ? { before } : {}),
          ...(after ? { after } : {}),
          parts,
        },
      ];
    }),
  );
}
