import {
  type ServiceQuery,
  type ServiceSortKey,
  VERDICTS,
  type Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { DimensionColumn } from './DimensionColumn';
import { fill } from './fill';
import type { ServiceTable } from './ServiceTable';
import type { Sight } from './Sight';
import { sortByKeys } from './sortByKeys';

/** Gives a slot a number to sort by; negative: it has no value, and comes last either way. */
type NumberOf = (slot: number) => number;

/** Orders slots, given by name, by a key; equal ones stay by name and reference. */
export function orderSlots(
  table: ServiceTable,
  sight: Sight,
  byName: Uint32Array,
  { sort = 'name', order = 'asc' }: Pick<ServiceQuery, 'sort' | 'order'>,
): Uint32Array {
  const descending = order === 'desc';
  if (sort === 'name') {
    return descending ? lastNameFirst(table, byName) : byName;
  }
  const numberOf = numbersFor(table, sight, sort);
  const numbers = fill(new Float64Array(byName.length), at =>
    numberOf(byName[at]),
  );
  let least = Infinity;
  let largest = -Infinity;
  for (const number of numbers) {
    if (number >= 0) {
      least = Math.min(least, number);
      largest = Math.max(largest, number);
    }
  }
  const last = largest < least ? 0 : largest - least + 1;
  const keys = numbers.map(number => {
    if (!(number >= 0)) {
      return last;
    }
    return descending ? largest - number : number - least;
  });
  return sortByKeys(byName, keys);
}

function numbersFor(
  table: ServiceTable,
  sight: Sight,
  sort: Exclude<ServiceSortKey, 'name'>,
): NumberOf {
  switch (sort) {
    case 'owner':
    case 'system':
    case 'domain':
    case 'cluster':
    case 'lifecycle':
    case 'type':
    case 'recommended':
    case 'enrolled': {
      const column = table.columns[sort] as DimensionColumn;
      const { ranks, codes } = column;
      const names = sight.ownNames(column);
      const byCode = names.map(name => (name < 0 ? -1 : ranks[name]));
      return slot => byCode[codes[slot]];
    }
    case 'blockers': {
      const { status, finding } = table.columns;
      const isError = finding.values.map(
        value => value.finding.level === 'error',
      );
      const assessed = Uint8Array.from(status.lists, ([own]) =>
        status.values[own]?.value === 'assessed' ? 1 : 0,
      );
      const byCode = fill(new Uint32Array(finding.lists.length), code => {
        let errors = 0;
        for (const number of finding.lists[code]) {
          errors += isError[number] ? 1 : 0;
        }
        return errors;
      });
      return slot =>
        assessed[status.codes[slot]] ? byCode[finding.codes[slot]] : -1;
    }
    case 'readAt': {
      const { readAt } = table;
      return slot => readAt[slot];
    }
    default: {
      sort satisfies `verdict:${string}`;
      const mesh = sort.slice('verdict:'.length);
      const column = table.verdicts[table.meshes.indexOf(mesh)];
      if (!column) {
        return () => -1;
      }
      const byCode = Int32Array.from(column.lists, ([own]) =>
        own === undefined
          ? -1
          : VERDICTS.indexOf(column.values[own].value as Verdict),
      );
      return slot => byCode[column.codes[slot]];
    }
  }
}

function lastNameFirst(table: ServiceTable, byName: Uint32Array): Uint32Array {
  const reversed = byName.slice().reverse();
  for (let from = 0, to = 1; from < reversed.length; from = to, to += 1) {
    while (
      to < reversed.length &&
      table.sameName(reversed[from], reversed[to])
    ) {
      to += 1;
    }
    if (to - from > 1) {
      reversed.subarray(from, to).reverse();
    }
  }
  return reversed;
}
