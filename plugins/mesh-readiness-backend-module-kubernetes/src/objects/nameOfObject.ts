import { describeObject } from 'backstage-plugin-mesh-readiness-common';
import type { KubernetesObject } from './KubernetesObject';

/** How an object is told of: `Deployment shop/orders`, `Node worker-1`. */
export function nameOfObject({
  kind,
  metadata,
}: Pick<KubernetesObject, 'kind' | 'metadata'>): string {
  return describeObject({ kind, ...metadata });
}
