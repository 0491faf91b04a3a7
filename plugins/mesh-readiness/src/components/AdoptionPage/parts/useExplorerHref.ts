import {
  filtersToParams,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { useOptionalPath } from '../../../hooks';
import { explorerRouteRef } from '../../../routes';
import { useScope } from '../data';

/** A function that gives the address of the explorer with filters, narrowed to the part of the organisation that the page shows; nothing where the app has no explorer. */
export const useExplorerHref = (): ((
  filters: ServiceFilters,
) => string | undefined) => {
  const path = useOptionalPath(explorerRouteRef);
  const { filters: shown } = useScope();
  return useCallback(
    filters => {
      const query = String(filtersToParams({ ...shown, ...filters }));
      return path && (query ? `${path}?${query}` : path);
    },
    [path, shown],
  );
};
