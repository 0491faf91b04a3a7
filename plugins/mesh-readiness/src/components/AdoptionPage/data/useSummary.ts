import { useApi } from '@backstage/core-plugin-api';
import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { useRead } from './useRead';

/** The totals of what the filters leave. */
export const useSummary = (filters: ServiceFilters, revision: number) => {
  const api = useApi(meshReadinessApiRef);
  return useRead(
    useCallback(signal => api.getSummary(filters, { signal }), [api, filters]),
    revision,
  );
};
