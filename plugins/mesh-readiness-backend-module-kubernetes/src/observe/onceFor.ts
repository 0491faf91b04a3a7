import type { KubernetesObject } from '../objects/KubernetesObject';

/** Works something out about a list once, and keeps it as long as the list. */
export function onceFor<T extends object>(
  read: (list: readonly KubernetesObject[]) => T,
): (list: readonly KubernetesObject[]) => T {
  const kept = new WeakMap<readonly KubernetesObject[], T>();
  return list => {
    let value = kept.get(list);
    if (!value) {
      value = read(list);
      kept.set(list, value);
    }
    return value;
  };
}
