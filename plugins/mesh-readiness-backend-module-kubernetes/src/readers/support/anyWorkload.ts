import type { ObjectSet } from '../../objects/ObjectSet';
import { WORKLOAD_KINDS } from '../../service/workloadKinds';
import { workloadOf, type WorkloadTemplate } from '../../service/workloadOf';
import { isUnread } from './isUnread';

/** Whether any workload of a namespace is meant; true also where some of them could not be read, so that nobody can tell. */
export function anyWorkload(
  objects: ObjectSet,
  namespace: string,
  isMeant: (workload: WorkloadTemplate) => boolean,
): boolean {
  return WORKLOAD_KINDS.some(
    ({ kind }) =>
      isUnread(objects, kind) ||
      objects.list(kind, namespace).some(object => {
        const workload = workloadOf(object);
        return workload !== undefined && isMeant(workload);
      }),
  );
}
