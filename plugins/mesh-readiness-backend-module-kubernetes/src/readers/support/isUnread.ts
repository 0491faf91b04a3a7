import type { GroupKind, ObjectSet } from '../../objects/ObjectSet';

/** Whether objects of a kind may be there and could not be read; a kind that the cluster does not have has none. */
export function isUnread(objects: ObjectSet, kind: GroupKind): boolean {
  return objects.unread.some(
    unread => unread.kind === kind && unread.reason !== 'missing',
  );
}
