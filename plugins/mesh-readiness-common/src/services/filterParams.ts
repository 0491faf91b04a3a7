import { SERVICE_FILTER_KEYS, type ServiceFilters } from '../types';

/** Filters as query parameters, a parameter for each value, always in the same order. */
export function filtersToParams(filters: ServiceFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of SERVICE_FILTER_KEYS) {
    for (const value of filters[key] ?? []) {
      params.append(key, value);
    }
  }
  return params;
}

/** The filters among query parameters; other parameters are passed over, and so is a value that was there already. */
export function filtersFromParams(params: URLSearchParams): ServiceFilters {
  const filters: ServiceFilters = {};
  for (const key of SERVICE_FILTER_KEYS) {
    const values = [...new Set(params.getAll(key))];
    if (values.length > 0) {
      filters[key] = values;
    }
  }
  return filters;
}
