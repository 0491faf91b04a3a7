import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readFilters } from './readFilters';
import { MOST_SKIPPED } from './readServiceQuery';
import { readWhole } from './readWhole';

const MOST_GROUPS = 500;
const DEFAULT_GROUPS = 50;

/** Which groups to list. */
export function readGroupsQuery(
  params: URLSearchParams,
  edition: Edition,
): { filters: ServiceFilters; offset: number; limit: number } {
  checkParameters(params, [...SERVICE_FILTER_KEYS, 'offset', 'limit']);
  return {
    filters: readFilters(params, edition),
    offset: readWhole(params, 'offset', {
      least: 0,
      most: MOST_SKIPPED,
      otherwise: 0,
    }),
    limit: readWhole(params, 'limit', {
      least: 1,
      most: MOST_GROUPS,
      otherwise: DEFAULT_GROUPS,
    }),
  };
}
