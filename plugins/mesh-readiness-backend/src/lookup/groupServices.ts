import type {
  AdoptionGroup,
  AdoptionGroupKey,
} from 'backstage-plugin-mesh-readiness-common';
import type { DimensionColumn } from './DimensionColumn';
import type { ServiceTable } from './ServiceTable';
import type { Sight } from './Sight';
import { tallyServices } from './tallyServices';

/**
 * Services by owner, system, domain or cluster, the group whose services have least where to go first.
 *
 * @remarks
 * That is the group with the smallest share of assessed services that could run in at least one mesh, ready or with work.
 * Groups without an assessed service have no such share and come after those that have one; services that are in no group
 * come last of all. Equal ones: more services first, then by name.
 */
export function groupServices(
  table: ServiceTable,
  sight: Sight,
  slots: Uint32Array,
  by: AdoptionGroupKey,
  { offset, limit }: { offset: number; limit: number },
): { items: AdoptionGroup[]; total: number } {
  const column = table.columns[by] as DimensionColumn;
  const { codes, names, ranks } = column;
  const ownNames = sight.ownNames(column);
  const none = names.length;
  const { totals, assessed, served, meshesOf } = tallyServices(
    table,
    slots,
    none + 1,
    slot => {
      const name = ownNames[codes[slot]];
      return name < 0 ? none : name;
    },
  );
  const shares = Float64Array.from(totals, (_, group) => {
    if (group === none) {
      return 3;
    }
    return assessed[group] > 0 ? served[group] / assessed[group] : 2;
  });
  const groups = [...totals.keys()]
    .filter(group => totals[group] > 0)
    .sort(
      (a, b) =>
        shares[a] - shares[b] || totals[b] - totals[a] || ranks[a] - ranks[b],
    );
  return {
    items: groups.slice(offset, offset + limit).map(group => ({
      value: names[group] ?? '',
      total: totals[group],
      meshes: meshesOf(group),
    })),
    total: groups.length,
  };
}
