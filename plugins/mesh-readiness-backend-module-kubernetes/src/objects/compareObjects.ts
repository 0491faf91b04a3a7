import type { KubernetesObject } from './KubernetesObject';

/** The order in which objects are told of: by namespace, kind and name, and in files by where they stand. */
export function compareObjects(a: KubernetesObject, b: KubernetesObject) {
  return a === b
    ? 0
    : compareTexts(a.metadata.namespace ?? '', b.metadata.namespace ?? '') ||
        compareTexts(a.kind, b.kind) ||
        compareTexts(a.metadata.name, b.metadata.name) ||
        compareTexts(a.apiVersion, b.apiVersion) ||
        compareTexts(a.source?.file ?? '', b.source?.file ?? '') ||
        (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
        // Files may hold two of one kind, namespace and name.
        compareTexts(JSON.stringify(a), JSON.stringify(b));
}

/** The order of two texts, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
