import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import type { ColumnId } from './columnIds';

/** All that the address of the explorer says. */
export interface ExplorerState {
  filters: ServiceFilters;
  /** What to sort by, as written; the backend says so when it cannot. */
  sort: string;
  order: 'asc' | 'desc';
  /** How many services come before those of the page. */
  offset: number;
  /** How many services are on a page. */
  size: number;
  /** The columns after the name, in the order of the table. */
  columns: ColumnId[];
  /** References of the services that are compared; empty: none are. */
  compare: string[];
  /** The mesh to look at where there is no room for all. */
  mesh?: string;
}
