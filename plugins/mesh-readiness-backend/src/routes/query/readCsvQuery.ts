import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceColumn,
  type ServiceQuery,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readColumns } from './readColumns';
import { readFilters } from './readFilters';
import { readSort } from './readSort';

/** Which services to put in a file, in which order, and what to say of each. */
export function readCsvQuery(
  params: URLSearchParams,
  edition: Edition,
): Pick<ServiceQuery, 'filters' | 'sort' | 'order'> & {
  columns: ServiceColumn[];
} {
  checkParameters(params, [...SERVICE_FILTER_KEYS, 'sort', 'order', 'columns']);
  return {
    filters: readFilters(params, edition),
    ...readSort(params, edition),
    columns: readColumns(params, edition),
  };
}
