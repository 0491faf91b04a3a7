import { isDeepStrictEqual } from 'node:util';
import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { groupKindOf } from '../../objects/groupKind';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { ObjectIndex } from '../../objects/ObjectIndex';
import type { GroupKind, KeysOf, ObjectSet } from '../../objects/ObjectSet';
import { prepareFinding } from '../../service/findWorkloads';

/** What became of one object: absent before, it is new; absent after, it is gone. */
export interface ObjectChange {
  kind: GroupKind;
  before?: KubernetesObject;
  after?: KubernetesObject;
}

/** The objects of one cluster as they are now, which tells whoever asked of each that becomes another. */
export class LiveObjects implements ObjectSet {
  readonly origin: ObjectSet['origin'];
  unread: readonly UnreadKind[] = [];
  readonly #index: ObjectIndex;
  readonly #onChange: (change: ObjectChange) => void;

  constructor(cluster: string, onChange: (change: ObjectChange) => void) {
    this.origin = { kind: 'cluster', cluster };
    this.#index = new ObjectIndex(this.origin);
    prepareFinding(this.#index);
    this.#onChange = onChange;
  }

  list(kind: GroupKind, namespace?: string): readonly KubernetesObject[] {
    return this.#index.list(kind, namespace);
  }

  find(
    kind: GroupKind,
    keysOf: KeysOf,
    key: string,
    namespace?: string,
  ): readonly KubernetesObject[] {
    return this.#index.find(kind, keysOf, key, namespace);
  }

  named(
    kind: GroupKind,
    namespace: string,
    name: string,
  ): readonly KubernetesObject[] {
    return this.#index.named(kind, namespace, name);
  }

  /** Takes in an object as it is now; what is kept of most that come is the same as before, and then nothing happens. */
  put(after: KubernetesObject) {
    const kind = groupKindOf(after);
    const [before] = this.#at(kind, after);
    if (before && isDeepStrictEqual(before, after)) {
      return;
    }
    this.#index.put(after);
    this.#onChange({ kind, ...(before && { before }), after });
  }

  /** Takes out an object. */
  remove(object: Pick<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>) {
    const kind = groupKindOf(object);
    const [before] = this.#at(kind, object);
    if (before) {
      this.#index.remove(before);
      this.#onChange({ kind, before });
    }
  }

  #at(
    kind: GroupKind,
    { metadata }: Pick<KubernetesObject, 'metadata'>,
  ): readonly KubernetesObject[] {
    return this.#index.named(kind, metadata.namespace ?? '', metadata.name);
  }
}
