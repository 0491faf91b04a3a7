import {
  type Edition,
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { checkParameters } from './checkParameters';
import { readFilters } from './readFilters';
import { readText } from './readText';
import { readWhole } from './readWhole';

const MOST_VALUES = 500;
const DEFAULT_VALUES = 50;

/** Which values of a facet to list. */
export function readFacetQuery(
  params: URLSearchParams,
  edition: Edition,
): { filters: ServiceFilters; text?: string; limit: number } {
  checkParameters(params, [...SERVICE_FILTER_KEYS, 'contains', 'limit']);
  return {
    filters: readFilters(params, edition),
    text: readText(params, 'contains'),
    limit: readWhole(params, 'limit', {
      least: 1,
      most: MOST_VALUES,
      otherwise: DEFAULT_VALUES,
    }),
  };
}
