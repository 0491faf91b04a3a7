import { isDeepStrictEqual } from 'node:util';
import { groupKindOf } from '../../objects/groupKind';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { ObjectIndex } from '../../objects/ObjectIndex';
import type { GroupKind } from '../../objects/ObjectSet';
import { prepareFinding } from '../../service/findWorkloads';

/** What became of one object: absent before, it is new; absent after, it is gone. */
export interface ObjectChange {
  kind: GroupKind;
  before?: KubernetesObject;
  after?: KubernetesObject;
}

/** The objects of one cluster as they are now, which tells whoever asked of each that becomes another. */
export class LiveObjects extends ObjectIndex {
  readonly #onChange: (change: ObjectChange) => void;

  constructor(cluster: string, onChange: (change: ObjectChange) => void) {
    super({ kind: 'cluster', cluster });
    prepareFinding(this);
    this.#onChange = onChange;
  }

  /** Takes in an object as it is now; what is kept of most that come is the same as before, and then nothing happens. */
  override put(after: KubernetesObject) {
    const kind = groupKindOf(after);
    const before = this.#at(kind, after);
    if (before && isDeepStrictEqual(before, after)) {
      return;
    }
    super.put(after);
    this.#onChange({ kind, ...(before && { before }), after });
  }

  /** Takes out an object. */
  override remove(
    object: Pick<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>,
  ) {
    const kind = groupKindOf(object);
    const before = this.#at(kind, object);
    if (before) {
      super.remove(before);
      this.#onChange({ kind, before });
    }
  }

  #at(
    kind: GroupKind,
    { metadata }: Pick<KubernetesObject, 'metadata'>,
  ): KubernetesObject | undefined {
    return this.named(kind, metadata.namespace ?? '', metadata.name).at(0);
  }
}
