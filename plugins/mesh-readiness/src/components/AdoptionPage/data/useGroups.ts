import { useApi } from '@backstage/core-plugin-api';
import type {
  AdoptionGroupKey,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { useRead } from './useRead';

/** A page of owners, systems, domains or clusters, the one with least possible first. */
export const useGroups = (
  by: AdoptionGroupKey,
  filters: ServiceFilters,
  page: { offset: number; limit: number },
  revision: number,
) => {
  const api = useApi(meshReadinessApiRef);
  const { offset, limit } = page;
  return useRead(
    useCallback(
      signal => api.getGroups(by, filters, { offset, limit, signal }),
      [api, by, filters, offset, limit],
    ),
    revision,
  );
};
