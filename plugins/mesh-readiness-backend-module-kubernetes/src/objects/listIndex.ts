import type { KubernetesObject } from './KubernetesObject';

const NOTHING: readonly KubernetesObject[] = Object.freeze([]);

/**
 * Finds objects of a list by a text. What is worked out about a list is kept as long as the list itself, which is the same array
 * until one of its objects changes.
 */
export function listIndex(
  keysOf: (object: KubernetesObject) => Iterable<string>,
): (
  list: readonly KubernetesObject[],
  key: string,
) => readonly KubernetesObject[] {
  const indexes = new WeakMap<
    readonly KubernetesObject[],
    Map<string, KubernetesObject[]>
  >();
  return (list, key) => {
    if (list.length === 0) {
      return NOTHING;
    }
    let index = indexes.get(list);
    if (!index) {
      index = new Map();
      for (const object of list) {
        for (const each of new Set(keysOf(object))) {
          const found = index.get(each);
          if (found) {
            found.push(object);
          } else {
            index.set(each, [object]);
          }
        }
      }
      indexes.set(list, index);
    }
    return index.get(key) ?? NOTHING;
  };
}
