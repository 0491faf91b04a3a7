import {
  ADOPTION_GROUPS,
  filtersFromParams,
  filtersToParams,
  type AdoptionGroupKey,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useClearSearchParams } from '../../../hooks';

/** The part of the organisation that a page shows. */
export type PageFilters = Pick<ServiceFilters, AdoptionGroupKey>;

const pageFiltersFrom = (params: URLSearchParams): PageFilters => {
  const filters = filtersFromParams(params);
  return Object.fromEntries(
    ADOPTION_GROUPS.flatMap(key => (filters[key] ? [[key, filters[key]]] : [])),
  );
};

/** The owners, systems, domains and clusters that the page's address keeps, under the same names as the explorer's, and a function that chooses others. */
export const usePageFilters = (): {
  filters: PageFilters;
  choose: (key: AdoptionGroupKey, values: string[]) => void;
  /** Chooses the whole organisation. */
  clear: () => void;
} => {
  const [params, setParams] = useSearchParams();
  // The same object for the same filters, whatever else the address says, so that nothing is read again without need.
  const text = String(filtersToParams(pageFiltersFrom(params)));
  const filters = useMemo<PageFilters>(
    () => pageFiltersFrom(new URLSearchParams(text)),
    [text],
  );
  const choose = useCallback(
    (key: AdoptionGroupKey, values: string[]) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          next.delete(key);
          values.forEach(value => next.append(key, value));
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    filters,
    choose,
    clear: useClearSearchParams(ADOPTION_GROUPS),
  };
};
