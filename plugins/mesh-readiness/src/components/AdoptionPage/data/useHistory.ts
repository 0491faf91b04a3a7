import { useApi } from '@backstage/core-plugin-api';
import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { useRead } from './useRead';

/** The totals of the last days. */
export const useHistory = (
  filters: ServiceFilters,
  days: number,
  revision: number,
) => {
  const api = useApi(meshReadinessApiRef);
  return useRead(
    useCallback(
      signal => api.getHistory(filters, { days, signal }),
      [api, filters, days],
    ),
    revision,
  );
};
