import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { meshReadinessApiRef } from '../../api';

/** Ids of the editions that have a rule of a code, newest first; `undefined` as long as that is not known. */
export const useEditionsWithRule = (code: string): string[] | undefined => {
  const api = useApi(meshReadinessApiRef);
  return useAsync(async () => {
    const summaries = await api.getEditions();
    const editions = await Promise.all(
      summaries.map(({ id }) => api.getEdition(id)),
    );
    return editions
      .filter(({ rules }) => rules.some(rule => rule.code === code))
      .map(({ id }) => id);
  }, [api, code]).value;
};
