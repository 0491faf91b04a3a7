import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { groupKindOf } from './groupKind';
import type { KubernetesObject } from './KubernetesObject';
import type { GroupKind, ObjectSet } from './ObjectSet';

const NOTHING: readonly KubernetesObject[] = Object.freeze([]);

class NamespaceIndex {
  readonly names = new Map<string, KubernetesObject[]>();
  #all: readonly KubernetesObject[] | undefined;

  all(): readonly KubernetesObject[] {
    this.#all ??= [...this.names.values()].flat();
    return this.#all;
  }

  add(object: KubernetesObject) {
    this.names.set(object.metadata.name, [
      ...(this.names.get(object.metadata.name) ?? []),
      object,
    ]);
    this.#all = undefined;
  }

  remove(name: string): boolean {
    this.#all = undefined;
    return this.names.delete(name);
  }
}

class KindIndex {
  readonly namespaces = new Map<string, NamespaceIndex>();
  #all: readonly KubernetesObject[] | undefined;

  all(): readonly KubernetesObject[] {
    this.#all ??= [...this.namespaces.values()].flatMap(index => index.all());
    return this.#all;
  }

  add(object: KubernetesObject) {
    const namespace = object.metadata.namespace ?? '';
    let index = this.namespaces.get(namespace);
    if (!index) {
      index = new NamespaceIndex();
      this.namespaces.set(namespace, index);
    }
    index.add(object);
    this.#all = undefined;
  }

  remove({ namespace = '', name }: KubernetesObject['metadata']) {
    const index = this.namespaces.get(namespace);
    if (index?.remove(name)) {
      this.#all = undefined;
      if (index.names.size === 0) {
        this.namespaces.delete(namespace);
      }
    }
  }
}

/**
 * Objects by kind, namespace and name, which can change one at a time. A list is the same array until one of its objects
 * changes, so what was worked out about a list may be kept with it.
 */
export class ObjectIndex implements ObjectSet {
  readonly origin: ObjectSet['origin'];
  unread: readonly UnreadKind[];
  readonly #kinds = new Map<GroupKind, KindIndex>();

  constructor(origin: ObjectSet['origin'], unread: readonly UnreadKind[] = []) {
    this.origin = origin;
    this.unread = unread;
  }

  list(kind: GroupKind, namespace?: string): readonly KubernetesObject[] {
    const index = this.#kinds.get(kind);
    return namespace === undefined
      ? index?.all() ?? NOTHING
      : index?.namespaces.get(namespace)?.all() ?? NOTHING;
  }

  named(
    kind: GroupKind,
    namespace: string,
    name: string,
  ): readonly KubernetesObject[] {
    return (
      this.#kinds.get(kind)?.namespaces.get(namespace)?.names.get(name) ??
      NOTHING
    );
  }

  /** Takes in one object more; objects of one kind, namespace and name stand beside each other. */
  add(object: KubernetesObject) {
    const kind = groupKindOf(object);
    let index = this.#kinds.get(kind);
    if (!index) {
      index = new KindIndex();
      this.#kinds.set(kind, index);
    }
    index.add(object);
  }

  /** Takes in one object in place of those of its kind, namespace and name, as in a cluster. */
  put(object: KubernetesObject) {
    this.remove(object);
    this.add(object);
  }

  /** Takes out all objects of a kind, namespace and name. */
  remove(object: Pick<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>) {
    this.#kinds.get(groupKindOf(object))?.remove(object.metadata);
  }

  /** Takes out all objects of a kind, as when it may be read no longer. */
  clear(kind: GroupKind) {
    this.#kinds.delete(kind);
  }
}
