import type { AdoptionSummary } from 'backstage-plugin-mesh-readiness-common';
import { countFindings } from './countFindings';
import type { DimensionColumn } from './DimensionColumn';
import type { ServiceTable } from './ServiceTable';
import type { Sight } from './Sight';
import { summariseClusters } from './summariseClusters';
import { tallyServices } from './tallyServices';

const UNDECIDED = ['open', 'no-mesh', 'all-blocked'];

/** What services come to as a whole. */
export function summariseServices(
  table: ServiceTable,
  sight: Sight,
  slots: Uint32Array,
): Omit<AdoptionSummary, 'freshness'> {
  const { status, stale, recommended, enrolled } = table.columns;
  const statuses = countNames(status, slots);
  return {
    total: slots.length,
    assessed: statuses.get('assessed') ?? 0,
    notAssessed: statuses.get('not-assessed') ?? 0,
    failed: statuses.get('failed') ?? 0,
    stale: countNames(stale, slots).get('true') ?? 0,
    meshes: tallyServices(table, slots, 1, () => 0).meshesOf(0),
    recommended: withZeros(
      [...table.meshes, ...UNDECIDED],
      countNames(recommended, slots),
    ),
    enrolled: withZeros([...table.meshes, 'none'], countNames(enrolled, slots)),
    findings: countFindings(table, slots),
    ...summariseClusters(table, sight, slots),
  };
}

function countNames(
  column: Pick<DimensionColumn, 'codes' | 'lists' | 'names' | 'nameIds'>,
  slots: Uint32Array,
): Map<string, number> {
  const { codes, lists, names, nameIds } = column;
  const byCode = new Uint32Array(lists.length);
  for (const slot of slots) {
    byCode[codes[slot]] += 1;
  }
  const counts = new Map<string, number>();
  lists.forEach(([own], code) => {
    if (own !== undefined && byCode[code] > 0) {
      const name = names[nameIds[own]];
      counts.set(name, (counts.get(name) ?? 0) + byCode[code]);
    }
  });
  return counts;
}

function withZeros(
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
): Record<string, number> {
  return Object.fromEntries([
    ...names.map(name => [name, 0] as const),
    ...counts,
  ]);
}
