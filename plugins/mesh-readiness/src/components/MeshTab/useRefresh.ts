import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { meshReadinessApiRef } from '../../api';

/** Has the service read anew and then asks for its answer again; what keeps it from being read is handed out. */
export const useRefresh = (entityRef: string, askAgain: () => void) => {
  const api = useApi(meshReadinessApiRef);
  const [{ loading, error }, refresh] = useAsyncFn(async () => {
    await api.refreshAssessment(entityRef);
    askAgain();
  }, [api, entityRef, askAgain]);
  return { isRefreshing: loading, refreshError: error, refresh };
};
