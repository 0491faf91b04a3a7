import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ExplorerState } from './ExplorerState';
import { stateFromParams } from './stateFromParams';
import { stateToParams } from './stateToParams';

/** Changes a part of what the address says; `replace` where going back should not lead to what was before. */
export type ChangeState = (
  change: Partial<ExplorerState>,
  options?: { replace?: boolean },
) => void;

/** What the address says about the explorer, and a function that changes it; other filters or another order begin at the first page. */
export const useExplorerState = () => {
  const [params, setParams] = useSearchParams();
  const { state, ignored } = useMemo(() => stateFromParams(params), [params]);
  const change = useCallback<ChangeState>(
    (part, options) =>
      setParams(
        current => {
          const isOtherList =
            'filters' in part || 'sort' in part || 'size' in part;
          return stateToParams({
            ...stateFromParams(current).state,
            ...(isOtherList ? { offset: 0 } : {}),
            ...part,
          });
        },
        { replace: options?.replace ?? false },
      ),
    [setParams],
  );
  return { state, ignored, change };
};
