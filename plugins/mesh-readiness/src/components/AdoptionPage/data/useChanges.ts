import { useApi } from '@backstage/core-plugin-api';
import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { useRead } from './useRead';

/** The newest changes. */
export const useChanges = (
  filters: ServiceFilters,
  limit: number,
  revision: number,
) => {
  const api = useApi(meshReadinessApiRef);
  return useRead(
    useCallback(
      signal => api.getChanges(filters, { limit, signal }),
      [api, filters, limit],
    ),
    revision,
  );
};
