import { filtersToParams } from 'backstage-plugin-mesh-readiness-common';
import { DEFAULT_COLUMNS } from './columnIds';
import type { ExplorerState } from './ExplorerState';
import { DEFAULT_SIZE, DEFAULT_SORT } from './limits';

/** The parameters that say it; what is as it is to begin with is left out, so that addresses stay short. */
export function stateToParams(state: ExplorerState): URLSearchParams {
  const params = filtersToParams(state.filters);
  if (state.sort !== DEFAULT_SORT) {
    params.set('sort', state.sort);
  }
  if (state.order !== 'asc') {
    params.set('order', state.order);
  }
  if (state.offset > 0) {
    params.set('offset', String(state.offset));
  }
  if (state.size !== DEFAULT_SIZE) {
    params.set('size', String(state.size));
  }
  if (String(state.columns) !== String(DEFAULT_COLUMNS)) {
    const columns = state.columns.length > 0 ? state.columns : [''];
    columns.forEach(column => params.append('column', column));
  }
  state.compare.forEach(ref => params.append('compare', ref));
  if (state.mesh) {
    params.set('mesh', state.mesh);
  }
  return params;
}
