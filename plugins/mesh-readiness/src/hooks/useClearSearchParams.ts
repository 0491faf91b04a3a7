import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** A function that removes these parameters from the page's address at once; setting one after the other would lose all but the last. */
export const useClearSearchParams = (
  names: readonly string[],
): (() => void) => {
  const [, setParams] = useSearchParams();
  return useCallback(
    () =>
      setParams(
        current =>
          new URLSearchParams(
            [...current].filter(([name]) => !names.includes(name)),
          ),
        { replace: true },
      ),
    [names, setParams],
  );
};
