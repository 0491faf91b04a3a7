import { filtersFromParams } from 'backstage-plugin-mesh-readiness-common';
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './columnIds';
import type { ExplorerState } from './ExplorerState';
import {
  DEFAULT_SIZE,
  DEFAULT_SORT,
  MOST_COMPARED,
  PAGE_SIZES,
} from './limits';

/** A parameter of the address that was left aside, and its value as written. */
export interface IgnoredParam {
  name: 'order' | 'offset' | 'size' | 'column' | 'compare';
  value: string;
}

const isColumn = (value: string): value is ColumnId =>
  COLUMN_IDS.some(id => id === value);

/** What an address says, and what of it says nothing that the explorer understands; of filters and sort the backend is the judge. */
export function stateFromParams(params: URLSearchParams): {
  state: ExplorerState;
  ignored: IgnoredParam[];
} {
  const ignored: IgnoredParam[] = [];
  const one = <T>(
    name: IgnoredParam['name'],
    fallback: T,
    parse: (value: string) => T | undefined,
  ): T => {
    const value = params.get(name);
    if (value === null) {
      return fallback;
    }
    const parsed = parse(value);
    if (parsed === undefined) {
      ignored.push({ name, value });
    }
    return parsed ?? fallback;
  };

  const order = one<ExplorerState['order']>('order', 'asc', value =>
    value === 'asc' || value === 'desc' ? value : undefined,
  );
  const size = one('size', DEFAULT_SIZE, value =>
    PAGE_SIZES.find(each => String(each) === value),
  );
  const offset = one('offset', 0, value =>
    /^\d{1,9}$/.test(value) ? Number(value) : undefined,
  );
  const asked = params.getAll('column');
  for (const value of asked) {
    if (value !== '' && !isColumn(value)) {
      ignored.push({ name: 'column', value });
    }
  }
  const compare = [...new Set(params.getAll('compare'))];
  for (const value of compare.slice(MOST_COMPARED)) {
    ignored.push({ name: 'compare', value });
  }
  return {
    state: {
      filters: filtersFromParams(params),
      sort: params.get('sort') ?? DEFAULT_SORT,
      order,
      offset,
      size,
      columns: asked.length
        ? COLUMN_IDS.filter(id => asked.includes(id))
        : [...DEFAULT_COLUMNS],
      compare: compare.slice(0, MOST_COMPARED),
      mesh: params.get('mesh') ?? undefined,
    },
    ignored,
  };
}
