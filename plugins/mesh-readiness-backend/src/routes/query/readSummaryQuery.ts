import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readFilters } from './readFilters';

/** Which services to count. */
export function readSummaryQuery(
  params: URLSearchParams,
  edition: Edition,
): { filters: ServiceFilters } {
  checkParameters(params, SERVICE_FILTER_KEYS);
  return { filters: readFilters(params, edition) };
}
