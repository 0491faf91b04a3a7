import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceQuery,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readFacets } from './readFacets';
import { readFilters } from './readFilters';
import { readSort } from './readSort';
import { readWhole } from './readWhole';

/** How many services a page may hold. */
export const MOST_SERVICES = 200;
const DEFAULT_SERVICES = 50;

/** Beyond any number of services. */
export const MOST_SKIPPED = 10_000_000;

/** The query of a list of services; throws an `InputError` that says what was found and what was expected. */
export function readServiceQuery(
  params: URLSearchParams,
  edition: Edition,
): ServiceQuery {
  checkParameters(params, [
    ...SERVICE_FILTER_KEYS,
    'sort',
    'order',
    'offset',
    'limit',
    'facets',
  ]);
  return {
    filters: readFilters(params, edition),
    ...readSort(params, edition),
    offset: readWhole(params, 'offset', {
      least: 0,
      most: MOST_SKIPPED,
      otherwise: 0,
    }),
    limit: readWhole(params, 'limit', {
      least: 1,
      most: MOST_SERVICES,
      otherwise: DEFAULT_SERVICES,
    }),
    facets: readFacets(params),
  };
}
