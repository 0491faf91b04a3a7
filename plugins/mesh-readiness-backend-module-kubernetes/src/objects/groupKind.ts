import type { KubernetesObject } from './KubernetesObject';
import type { GroupKind } from './ObjectSet';

/** The group of an API version; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const end = apiVersion.indexOf('/');
  return end < 0 ? '' : apiVersion.slice(0, end);
}

/** The kind of an object together with its group. */
export function groupKindOf({
  apiVersion,
  kind,
}: Pick<KubernetesObject, 'apiVersion' | 'kind'>): GroupKind {
  const group = groupOf(apiVersion);
  return group === '' ? kind : `${kind}.${group}`;
}
