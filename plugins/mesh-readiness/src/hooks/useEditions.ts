import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { meshReadinessApiRef } from '../api';

/** All editions the backend knows, newest first. */
export const useEditions = () => {
  const api = useApi(meshReadinessApiRef);
  return useAsyncRetry(() => api.getEditions(), [api]);
};
