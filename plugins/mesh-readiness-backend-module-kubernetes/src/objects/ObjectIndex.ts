import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { groupKindOf } from './groupKind';
import type { KubernetesObject } from './KubernetesObject';
import type { GroupKind, KeysOf, ObjectSet } from './ObjectSet';
import { Shelf } from './Shelf';

const NOTHING: readonly KubernetesObject[] = Object.freeze([]);

class NamespaceIndex {
  readonly names = new Map<string, readonly KubernetesObject[]>();
  readonly shelf = new Shelf(() => [...this.names.values()].flat());

  add(object: KubernetesObject) {
    const { name } = object.metadata;
    this.names.set(name, [...(this.names.get(name) ?? NOTHING), object]);
    this.shelf.add(object);
  }

  remove(object: KubernetesObject) {
    this.names.delete(object.metadata.name);
    this.shelf.remove(object);
  }
}

class KindIndex {
  readonly namespaces = new Map<string, NamespaceIndex>();
  readonly shelf = new Shelf(() =>
    [...this.namespaces.values()].flatMap(({ shelf }) => shelf.list()),
  );

  shelfOf(namespace: string | undefined): Shelf | undefined {
    return namespace === undefined
      ? this.shelf
      : this.namespaces.get(namespace)?.shelf;
  }

  named(namespace: string, name: string): readonly KubernetesObject[] {
    return this.namespaces.get(namespace)?.names.get(name) ?? NOTHING;
  }

  add(object: KubernetesObject) {
    const { namespace = '' } = object.metadata;
    let index = this.namespaces.get(namespace);
    if (!index) {
      index = new NamespaceIndex();
      this.namespaces.set(namespace, index);
    }
    index.add(object);
    this.shelf.add(object);
  }

  remove({ namespace = '', name }: KubernetesObject['metadata']) {
    const index = this.namespaces.get(namespace);
    for (const object of this.named(namespace, name)) {
      index?.remove(object);
      this.shelf.remove(object);
    }
    if (index?.names.size === 0) {
      this.namespaces.delete(namespace);
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
    return this.#kinds.get(kind)?.shelfOf(namespace)?.list() ?? NOTHING;
  }

  find(
    kind: GroupKind,
    keysOf: KeysOf,
    key: string,
    namespace?: string,
  ): readonly KubernetesObject[] {
    return this.#indexOf(kind).shelfOf(namespace)?.find(keysOf, key) ?? NOTHING;
  }

  named(
    kind: GroupKind,
    namespace: string,
    name: string,
  ): readonly KubernetesObject[] {
    return this.#kinds.get(kind)?.named(namespace, name) ?? NOTHING;
  }

  /** Takes in one object more; objects of one kind, namespace and name stand beside each other. */
  add(object: KubernetesObject) {
    this.#indexOf(groupKindOf(object)).add(object);
  }

  /** Takes in one object in place of those of its kind, namespace and name, as in a cluster. */
  put(object: KubernetesObject) {
    const index = this.#indexOf(groupKindOf(object));
    index.remove(object.metadata);
    index.add(object);
  }

  /** Takes out all objects of a kind, namespace and name. */
  remove(object: Pick<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>) {
    this.#kinds.get(groupKindOf(object))?.remove(object.metadata);
  }

  #indexOf(kind: GroupKind): KindIndex {
    let index = this.#kinds.get(kind);
    if (!index) {
      index = new KindIndex();
      this.#kinds.set(kind, index);
    }
    return index;
  }
}
