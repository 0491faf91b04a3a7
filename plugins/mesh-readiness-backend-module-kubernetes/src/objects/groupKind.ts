import { groupOf } from 'backstage-plugin-mesh-readiness-common';
import { groupKindOfRead } from './kinds';
import type { KubernetesObject } from './KubernetesObject';
import type { GroupKind } from './ObjectSet';

/** The kind of an object together with its group. */
export function groupKindOf({
  apiVersion,
  kind,
}: Pick<KubernetesObject, 'apiVersion' | 'kind'>): GroupKind {
  return groupKindOfRead({ group: groupOf(apiVersion), kind });
}
