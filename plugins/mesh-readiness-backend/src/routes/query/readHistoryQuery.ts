import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readDays } from './readDays';
import { readFilters } from './readFilters';

/** Whose history to tell, and how far back. */
export function readHistoryQuery(
  params: URLSearchParams,
  edition: Edition,
): { filters: ServiceFilters; days: number } {
  checkParameters(params, [...SERVICE_FILTER_KEYS, 'days']);
  return { filters: readFilters(params, edition), days: readDays(params) };
}
