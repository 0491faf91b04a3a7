import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readDays } from './readDays';
import { readFilters } from './readFilters';
import { readWhole } from './readWhole';

const MOST_CHANGES = 200;
const DEFAULT_CHANGES = 50;
const MOST_SKIPPED = 10_000;

/** Which changes to list. */
export function readChangesQuery(
  params: URLSearchParams,
  edition: Edition,
): { filters: ServiceFilters; days: number; offset: number; limit: number } {
  checkParameters(params, [...SERVICE_FILTER_KEYS, 'days', 'offset', 'limit']);
  return {
    filters: readFilters(params, edition),
    days: readDays(params),
    offset: readWhole(params, 'offset', {
      least: 0,
      most: MOST_SKIPPED,
      otherwise: 0,
    }),
    limit: readWhole(params, 'limit', {
      least: 1,
      most: MOST_CHANGES,
      otherwise: DEFAULT_CHANGES,
    }),
  };
}
