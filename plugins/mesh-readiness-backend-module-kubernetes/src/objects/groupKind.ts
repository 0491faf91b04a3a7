import { groupOf } from 'backstage-plugin-mesh-readiness-common';
import type { KubernetesObject } from './KubernetesObject';
import type { GroupKind } from './ObjectSet';

/** The kind of an object together with its group. */
export function groupKindOf({
  apiVersion,
  kind,
}: Pick<KubernetesObject, 'apiVersion' | 'kind'>): GroupKind {
  const group = groupOf(apiVersion);
  return group === '' ? kind : `${kind}.${group}`;
}
