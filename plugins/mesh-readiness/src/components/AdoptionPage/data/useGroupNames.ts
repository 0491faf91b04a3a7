import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import type { AdoptionGroupKey } from 'backstage-plugin-mesh-readiness-common';
import { useCallback } from 'react';
import { useMessages } from '../../../hooks';

/** A function that names an owner, a system, a domain or a cluster as the portal does; for services that have none, it says so. */
export const useGroupNames = (): ((
  by: AdoptionGroupKey,
  value: string,
) => string) => {
  const t = useMessages();
  const presentation = useApiHolder().get(entityPresentationApiRef);
  return useCallback(
    (by, value) => {
      if (value === '') {
        return t(`adoption.filter.without.${by}`);
      }
      if (by === 'cluster') {
        return value;
      }
      const snapshot =
        presentation?.forEntity(value, { defaultNamespace: 'default' })
          .snapshot ?? defaultEntityPresentation(value);
      return snapshot.primaryTitle;
    },
    [presentation, t],
  );
};
