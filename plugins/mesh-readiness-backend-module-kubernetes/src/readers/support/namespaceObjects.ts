import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';

/** The Namespaces that a service stands in, as far as they are described. */
export function namespaceObjects({
  namespaces,
  objects,
}: Pick<ServiceScope, 'namespaces' | 'objects'>): KubernetesObject[] {
  return namespaces.flatMap(namespace =>
    objects.named('Namespace', '', namespace),
  );
}
