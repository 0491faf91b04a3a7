import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { meshReadinessApiRef } from '../api';

/** The assessment of one entity under an edition; without an edition, under the default one. */
export const useAssessment = (entityRef: string, edition?: string) => {
  const api = useApi(meshReadinessApiRef);
  return useAsyncRetry(
    () => api.getAssessment(entityRef, edition),
    [api, entityRef, edition],
  );
};
