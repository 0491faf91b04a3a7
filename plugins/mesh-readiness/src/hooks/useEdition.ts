import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { meshReadinessApiRef } from '../api';

/** One edition, whole; without an id, the default one. */
export const useEdition = (id?: string) => {
  const api = useApi(meshReadinessApiRef);
  return useAsyncRetry(() => api.getEdition(id), [api, id]);
};
