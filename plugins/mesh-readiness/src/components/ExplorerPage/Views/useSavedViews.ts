import { errorApiRef, storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import type { View } from './builtInViews';
import { viewsIn } from './savedViews';

const BUCKET = 'mesh-readiness';
const KEY = 'explorer.views';

/** The views that the user has saved, a function that replaces them all, and whether they are read yet: a view saved before would take away all others. */
export const useSavedViews = (): [View[], (views: View[]) => void, boolean] => {
  const errorApi = useApi(errorApiRef);
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const { value, presence } = useObservable(
    useMemo(() => bucket.observe$<View[]>(KEY), [bucket]),
    bucket.snapshot<View[]>(KEY),
  );
  const views = useMemo(() => viewsIn(value), [value]);
  const setViews = useCallback(
    (next: View[]) => {
      bucket.set(KEY, next).catch(error => errorApi.post(error));
    },
    [bucket, errorApi],
  );
  return [views, setViews, presence !== 'unknown'];
};
