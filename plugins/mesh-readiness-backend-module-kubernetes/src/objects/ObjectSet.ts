import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { groupKindOf } from './groupKind';
import { readKind } from './kinds';
import type { KubernetesObject } from './KubernetesObject';
import { ObjectIndex } from './ObjectIndex';

/**
 * A kind together with its group, because kinds of different groups share a name: `AuthorizationPolicy.security.istio.io`,
 * `Deployment.apps`; a kind of the core group has nothing behind its name: `Pod`.
 */
export type GroupKind = string;

/** What objects of a kind are looked up by; the same function, so that what it says is worked out once for each object. */
export type KeysOf = (object: KubernetesObject) => Iterable<string>;

/** Kubernetes objects that belong together: those of one cluster, or those of the files beside one service. */
export interface ObjectSet {
  /** Where they come from. */
  origin:
    | { kind: 'cluster'; cluster: string }
    | { kind: 'files'; place: string };
  /**
   * Those of a kind in a namespace; without a namespace, all of the kind. In files, one name may occur several times. It is the
   * same array until one of its objects changes, so what was worked out about it may be kept with it.
   */
  list(kind: GroupKind, namespace?: string): readonly KubernetesObject[];
  /** Those of a kind that have a key, in a namespace or, without one, in all: they are looked up and not searched for. */
  find(
    kind: GroupKind,
    keysOf: KeysOf,
    key: string,
    namespace?: string,
  ): readonly KubernetesObject[];
  /** Those of a kind, namespace and name; in a cluster one at most. An object that stands in no namespace has the namespace `''`. */
  named(
    kind: GroupKind,
    namespace: string,
    name: string,
  ): readonly KubernetesObject[];
  /** Kinds of which nobody can tell whether there are any. */
  unread: readonly UnreadKind[];
}

/** How objects that belong together are put together. */
export interface ObjectSetOptions {
  origin: ObjectSet['origin'];
  /** For files: the namespace of objects that name none; absent: the only one that the files name, else `default`. */
  namespace?: string;
  /** Kinds of which nobody can tell whether there are any. */
  unread?: readonly UnreadKind[];
}

/** Puts objects together into a set; in a cluster, the last of a kind, namespace and name counts. */
export function objectSet(
  objects: Iterable<KubernetesObject>,
  { origin, namespace, unread }: ObjectSetOptions,
): ObjectSet {
  const all = [...objects];
  const index = new ObjectIndex(origin, unread);
  const ownNamespace =
    origin.kind === 'files' ? namespace ?? onlyNamespace(all) : undefined;
  for (const object of all) {
    if (ownNamespace === undefined) {
      index.put(object);
    } else {
      index.add(withNamespace(object, ownNamespace));
    }
  }
  return index;
}

/** Namespaces that belong to the cluster or to a mesh, where no service of anybody runs. */
const SYSTEM_NAMESPACES = [
  'kube-system',
  'istio-system',
  'linkerd',
  'cilium',
  'cilium-system',
];

/** The only namespace that objects name, and `default` where they name none or several. */
function onlyNamespace(objects: readonly KubernetesObject[]): string {
  const [only, ...others] = new Set(
    objects
      .flatMap(object => namedNamespace(object) ?? [])
      .filter(name => !SYSTEM_NAMESPACES.includes(name)),
  );
  return only !== undefined && others.length === 0 ? only : 'default';
}

/** The namespace that an object of a kind that is read names: the one it stands in, or, for a Namespace, itself. */
function namedNamespace(object: KubernetesObject): string | undefined {
  const kind = groupKindOf(object);
  if (kind === 'Namespace') {
    return object.metadata.name;
  }
  return readKind(kind)?.namespaced ? object.metadata.namespace : undefined;
}

function withNamespace(
  object: KubernetesObject,
  namespace: string,
): KubernetesObject {
  const { namespace: own, ...metadata } = object.metadata;
  const namespaced = readKind(groupKindOf(object))?.namespaced ?? true;
  const wanted = namespaced ? own ?? namespace : undefined;
  return wanted === own
    ? object
    : {
        ...object,
        metadata:
          wanted === undefined ? metadata : { ...metadata, namespace: wanted },
      };
}
