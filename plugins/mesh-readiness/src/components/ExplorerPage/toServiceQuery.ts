import type {
  ServiceQuery,
  ServiceSortKey,
} from 'backstage-plugin-mesh-readiness-common';
import type { ExplorerState } from './state';

/** The question behind a state of the explorer; what to sort by is passed on as written, and the backend says so when it cannot. */
export const toServiceQuery = (state: ExplorerState): ServiceQuery => ({
  filters: state.filters,
  sort: state.sort as ServiceSortKey,
  order: state.order,
  offset: state.offset,
  limit: state.size,
});
