import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import {
  DEFAULT_COLUMNS,
  DEFAULT_SIZE,
  DEFAULT_SORT,
  stateToParams,
  type ExplorerState,
} from '../state';

/** A state of the explorer under a name, as the query of its address. */
export type View = {
  name: string;
  query: string;
};

const queryOf = (filters: ExplorerState['filters']): string =>
  stateToParams({
    filters,
    sort: DEFAULT_SORT,
    order: 'asc',
    offset: 0,
    size: DEFAULT_SIZE,
    columns: [...DEFAULT_COLUMNS],
    compare: [],
  }).toString();

/** The views that everybody has, made of the meshes that the edition knows. */
export const builtInViews = (edition: Edition, t: Messages): View[] => [
  { name: t('explorer.views.all'), query: '' },
  ...edition.meshes.map(({ id, name }) => ({
    name: t('explorer.views.ready', { mesh: name }),
    query: queryOf({ verdict: [`${id}:ready`], notEnrolled: [id] }),
  })),
  {
    name: t('explorer.views.blocked'),
    query: queryOf({ recommended: ['all-blocked'] }),
  },
  {
    name: t('explorer.views.notAssessed'),
    query: queryOf({ status: ['not-assessed'] }),
  },
];
