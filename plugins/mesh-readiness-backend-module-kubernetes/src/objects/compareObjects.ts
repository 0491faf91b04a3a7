import type { KubernetesObject } from './KubernetesObject';

/** The order in which objects are told of: by namespace, kind and name, and in files by where they stand. */
export function compareObjects(a: KubernetesObject, b: KubernetesObject) {
  return compareTexts(orderOf(a), orderOf(b)) || compareRest(a, b);
}

/** The order of two texts, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function orderOf({ apiVersion, kind, metadata, source }: KubernetesObject) {
  return [
    metadata.namespace ?? '',
    kind,
    metadata.name,
    apiVersion,
    source?.file ?? '',
    String(source?.line ?? 0).padStart(9, '0'),
  ].join('\n');
}

/** Two objects of one kind, namespace and name, as files may hold them. */
function compareRest(a: KubernetesObject, b: KubernetesObject): number {
  return a === b ? 0 : compareTexts(JSON.stringify(a), JSON.stringify(b));
}
