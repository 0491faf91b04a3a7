import { useApi } from '@backstage/core-plugin-api';
import type { ServiceQuery } from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { meshReadinessApiRef } from '../../api';
import { useLastAnswer } from './useLastAnswer';

/** A page of services. */
export const useServices = (query: ServiceQuery) => {
  const api = useApi(meshReadinessApiRef);
  const key = JSON.stringify(query);
  return useLastAnswer(
    useCallback(
      signal => api.getServices(JSON.parse(key), { signal }),
      [api, key],
    ),
  );
};
