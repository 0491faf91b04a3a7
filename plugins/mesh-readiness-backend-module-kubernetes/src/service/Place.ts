import type { KubernetesObject } from '../objects/KubernetesObject';
import type { GroupKind, KeysOf, ObjectSet } from '../objects/ObjectSet';

/** The part of a set in which a service is looked for. */
export interface Place {
  objects: ObjectSet;
  /** Absent: all namespaces. */
  namespaces?: readonly string[];
}

/** Lists of a kind in a place, one for each of its namespaces. */
export function listsIn(
  { objects, namespaces }: Place,
  kind: GroupKind,
): readonly (readonly KubernetesObject[])[] {
  return namespaces === undefined
    ? [objects.list(kind)]
    : namespaces.map(namespace => objects.list(kind, namespace));
}

/** Those of a kind in a place that have a key. */
export function findIn(
  { objects, namespaces }: Place,
  kind: GroupKind,
  keysOf: KeysOf,
  key: string,
): readonly KubernetesObject[] {
  return namespaces === undefined
    ? objects.find(kind, keysOf, key)
    : namespaces.flatMap(namespace =>
        objects.find(kind, keysOf, key, namespace),
      );
}

/** How a place is told of: "in the namespace shop", "in all namespaces". */
export function namePlace({ namespaces }: Place): string {
  if (namespaces === undefined) {
    return 'in all namespaces';
  }
  return namespaces.length === 1
    ? `in the namespace ${namespaces[0]}`
    : `in the namespaces ${namespaces.join(', ')}`;
}
