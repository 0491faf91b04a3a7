import { errorApiRef, storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

const BUCKET = 'mesh-readiness';

/** The ids of the tasks that the user has ticked for a service on a mesh, a function that ticks or unticks one, and whether they are read yet: a tick set before would take away all others. */
export const useTicks = (
  entityRef: string,
  mesh: string,
): [ReadonlySet<string>, (id: string, isDone: boolean) => void, boolean] => {
  const errorApi = useApi(errorApiRef);
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const key = `tasks.${entityRef}.${mesh}`;
  const observed = useObservable(
    useMemo(() => bucket.observe$<string[]>(key), [bucket, key]),
    bucket.snapshot<string[]>(key),
  );
  // What was observed last may still be that of the mesh chosen before.
  const { value, presence } =
    observed.key === key ? observed : bucket.snapshot<string[]>(key);
  const ticks = useMemo(() => new Set(value ?? []), [value]);
  const setTick = useCallback(
    (id: string, isDone: boolean) => {
      const next = new Set(ticks);
      if (isDone) {
        next.add(id);
      } else {
        next.delete(id);
      }
      bucket.set(key, [...next]).catch(error => errorApi.post(error));
    },
    [bucket, errorApi, key, ticks],
  );
  return [ticks, setTick, presence !== 'unknown'];
};
