import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import type { KubernetesObject } from './KubernetesObject';

/**
 * A kind together with its group, because kinds of different groups share a name: `AuthorizationPolicy.security.istio.io`,
 * `Deployment.apps`; a kind of the core group has nothing behind its name: `Pod`.
 */
export type GroupKind = string;

/** Kubernetes objects that belong together: those of one cluster, or those of the files beside one service. */
export interface ObjectSet {
  /** Where they come from. */
  origin:
    | { kind: 'cluster'; cluster: string }
    | { kind: 'files'; place: string };
  /** Those of a kind in a namespace; without a namespace, all of the kind. In files, one name may occur several times. */
  list(kind: GroupKind, namespace?: string): readonly KubernetesObject[];
  /** Those of a kind, namespace and name; in a cluster one at most. An object that stands in no namespace has the namespace `''`. */
  named(
    kind: GroupKind,
    namespace: string,
    name: string,
  ): readonly KubernetesObject[];
  /** Kinds of which nobody can tell whether there are any. */
  unread: readonly UnreadKind[];
}
