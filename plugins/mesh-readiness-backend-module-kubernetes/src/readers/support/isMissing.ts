import type { GroupKind, ObjectSet } from '../../objects/ObjectSet';
import { isUnread } from './isUnread';

/** Whether there surely is no object of a kind, namespace and name; one of a kind that could not be read may be there. */
export function isMissing(
  objects: ObjectSet,
  kind: GroupKind,
  namespace: string,
  name: string,
): boolean {
  return (
    objects.named(kind, namespace, name).length === 0 &&
    !isUnread(objects, kind)
  );
}
