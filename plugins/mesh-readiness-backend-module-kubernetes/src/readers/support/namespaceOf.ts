import type { KubernetesObject } from '../../objects/KubernetesObject';

/** The namespace of an object, `''` for one that stands in none: as {@link ObjectSet.named} takes it. */
export function namespaceOf(object: KubernetesObject): string {
  return object.metadata.namespace ?? '';
}
