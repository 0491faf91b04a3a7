import type { KubernetesObject } from '../../objects/KubernetesObject';

/** `orders.shop`, `orders.shop.svc.cluster.local`, `*.shop.svc`. */
const HOST = /^[a-z0-9*-]+\.([a-z0-9-]+)(?:\.[a-z0-9.-]+)?$/;
/** `istio-ingress/gateway`, `shop/*`. */
const QUALIFIED = /^([a-z0-9-]+)\/[^/]+$/;
/** Deeper than anything that people write. */
const DEEPEST = 30;

/**
 * Namespaces that the specification of an object may speak of, other than its own: more than it does rather than fewer, as a
 * host of the internet looks like one of a cluster.
 */
export function namedNamespaces({
  metadata,
  spec,
}: KubernetesObject): Set<string> {
  const found = new Set<string>();
  collect(spec, undefined, found, 0);
  found.delete(metadata.namespace ?? '');
  return found;
}

function collect(
  value: unknown,
  key: string | undefined,
  found: Set<string>,
  depth: number,
) {
  if (typeof value === 'string') {
    const named =
      key === 'namespace'
        ? value
        : (HOST.exec(value) ?? QUALIFIED.exec(value))?.[1];
    if (named) {
      found.add(named);
    }
  } else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
    for (const [inner, part] of Object.entries(value)) {
      collect(part, Array.isArray(value) ? undefined : inner, found, depth + 1);
    }
  }
}
