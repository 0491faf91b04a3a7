import { useApi } from '@backstage/core-plugin-api';
import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { useLastAnswer } from '../useLastAnswer';
import { droppable, type Droppable } from './droppable';

const MOST_REQUESTS = 8;

/** A filter to drop, and how many services there are then. */
export interface Advice extends Droppable {
  total: number;
}

/** The filters whose dropping alone shows services, most services first; one small question for each filter, and for the first few only. */
export const useEmptyAdvice = (filters: ServiceFilters) => {
  const api = useApi(meshReadinessApiRef);
  const key = JSON.stringify(filters);
  return useLastAnswer<Advice[]>(
    useCallback(
      async signal => {
        const parts = droppable(JSON.parse(key)).slice(0, MOST_REQUESTS);
        const answers = await Promise.all(
          parts.map(async part => {
            const { total } = await api.getServices(
              { filters: part.without, limit: 1, facets: [] },
              { signal },
            );
            return { ...part, total };
          }),
        );
        return answers
          .filter(({ total }) => total > 0)
          .sort((one, other) => other.total - one.total);
      },
      [api, key],
    ),
  );
};
