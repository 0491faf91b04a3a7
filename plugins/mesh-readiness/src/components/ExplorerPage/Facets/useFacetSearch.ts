import { useApi } from '@backstage/core-plugin-api';
import type {
  ServiceFacet,
  ServiceFacetName,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { meshReadinessApiRef } from '../../../api';
import { useLastAnswer } from '../useLastAnswer';

const PAUSE_MILLISECONDS = 250;
const MOST_FOUND = 50;
const ALL = 200;

/** Values of a facet beyond those that came with the list: those in which a text occurs, asked once typing pauses, or all of them; nothing is asked without need. */
export const useFacetSearch = (
  name: ServiceFacetName,
  filters: ServiceFilters,
  wanted: { contains: string } | 'all' | undefined,
) => {
  const api = useApi(meshReadinessApiRef);
  const asked =
    wanted === undefined || wanted === 'all' ? wanted : wanted.contains;
  const [settled, setSettled] = useState(asked);
  useDebounce(() => setSettled(asked), PAUSE_MILLISECONDS, [asked]);
  const isAll = wanted === 'all';
  const key = JSON.stringify(filters);
  const { value, error } = useLastAnswer<ServiceFacet | undefined>(
    useCallback(
      async signal =>
        settled
          ? api.getFacet(name, JSON.parse(key), {
              signal,
              ...(isAll
                ? { limit: ALL }
                : { contains: settled, limit: MOST_FOUND }),
            })
          : undefined,
      [api, name, key, settled, isAll],
    ),
  );
  return { found: asked ? value : undefined, error };
};
