import type { KubernetesObject } from './KubernetesObject';

/** How an object is told of: `Deployment shop/orders`, `Node worker-1`. */
export function nameOfObject({
  kind,
  metadata: { namespace, name },
}: Pick<KubernetesObject, 'kind' | 'metadata'>): string {
  return `${kind} ${namespace ? `${namespace}/` : ''}${name}`;
}
