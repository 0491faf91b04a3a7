import type {
  ServiceFacet,
  ServiceFacetName,
} from 'backstage-plugin-mesh-readiness-common';
import { compareKeys } from './compareKeys';
import type { DimensionColumn } from './DimensionColumn';
import { type Filtered, MATCHES } from './filterServices';
import { nameOf } from './nameOf';
import { naturalKey } from './naturalKey';
import type { DimensionId, ServiceTable } from './ServiceTable';
import type { Sight } from './Sight';

type Counts = Map<string, number>;

/** Counts the values of one facet among the services that all filters but its own leave. */
export function countFacet(
  table: ServiceTable,
  sight: Sight,
  filtered: Filtered,
  name: ServiceFacetName,
  { text = '', limit }: { text?: string; limit: number },
): ServiceFacet {
  const counts =
    name === 'verdict'
      ? countVerdicts(table, sight, filtered)
      : countValues(
          table.columns[name satisfies DimensionId] as DimensionColumn,
          sight,
          filtered,
        );
  const part = text.toLowerCase();
  const values = [...counts]
    .filter(([value]) => value.toLowerCase().includes(part))
    .map(([value, count]) => ({ value, count }));
  return { values: mostFirst(values, limit), total: values.length };
}

function mostFirst<T extends ServiceFacet['values'][number]>(
  values: T[],
  limit: number,
): T[] {
  const byCount = (a: T, b: T) => b.count - a.count;
  const sorted = [...values].sort(byCount);
  const least = sorted[Math.min(limit, sorted.length) - 1]?.count ?? 0;
  return sorted
    .filter(({ count }) => count >= least)
    .map(value => ({ value, key: naturalKey(nameOf(value.value)) }))
    .sort(
      (a, b) =>
        byCount(a.value, b.value) ||
        compareKeys(a.key, b.key) ||
        compareKeys(a.value.value, b.value.value),
    )
    .slice(0, limit)
    .map(({ value }) => value);
}

function countVerdicts(
  table: ServiceTable,
  sight: Sight,
  filtered: Filtered,
): Counts {
  return new Map(
    table.meshes.flatMap((mesh, at) => {
      const counts = countValues(table.verdicts[at], sight, filtered);
      counts.delete('');
      return [...counts].map(
        ([verdict, count]) => [`${mesh}:${verdict}`, count] as const,
      );
    }),
  );
}

function countValues(
  column: DimensionColumn,
  sight: Sight,
  { states, ownFilter }: Filtered,
): Counts {
  const { codes, lists, nameIds, names } = column;
  const own = ownFilter(column) ?? MATCHES;
  const byCode = new Uint32Array(lists.length);
  for (let slot = 0; slot < states.length; slot++) {
    const state = states[slot];
    if (state === MATCHES || state === own) {
      byCode[codes[slot]] += 1;
    }
  }
  const shown = sight.shown(column);
  const byName = new Uint32Array(names.length);
  const countedIn = new Int32Array(names.length).fill(-1);
  let none = 0;
  for (let code = 0; code < lists.length; code++) {
    const count = byCode[code];
    if (count === 0) {
      continue;
    }
    let has = false;
    for (const number of lists[code]) {
      const name = nameIds[number];
      if (shown[number]) {
        has = true;
        if (countedIn[name] !== code) {
          countedIn[name] = code;
          byName[name] += count;
        }
      }
    }
    none += has ? 0 : count;
  }
  const counts: Counts = new Map();
  if (none > 0) {
    counts.set('', none);
  }
  byName.forEach((count, name) => count > 0 && counts.set(names[name], count));
  return counts;
}
