import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** One parameter of the page's address and a function that sets or, with `undefined`, removes it without a new history entry. */
export const useSearchParam = (
  name: string,
): [string | undefined, (value: string | undefined) => void] => {
  const [params, setParams] = useSearchParams();
  const setParam = useCallback(
    (value: string | undefined) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          if (value === undefined) {
            next.delete(name);
          } else {
            next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [name, setParams],
  );
  return [params.get(name) ?? undefined, setParam];
};
