import type { KubernetesObject } from './KubernetesObject';
import type { KeysOf } from './ObjectSet';

const NOTHING: readonly KubernetesObject[] = Object.freeze([]);

/** Objects that are listed and looked up together. What is asked for is worked out once; what they are looked up by is then kept up to date. */
export class Shelf {
  readonly #contents: () => readonly KubernetesObject[];
  readonly #lookups = new Map<KeysOf, Map<string, KubernetesObject[]>>();
  #list: readonly KubernetesObject[] | undefined;

  constructor(contents: () => readonly KubernetesObject[]) {
    this.#contents = contents;
  }

  /** All of them; the same array until one changes. */
  list(): readonly KubernetesObject[] {
    this.#list ??= this.#contents();
    return this.#list;
  }

  /** Those that have a key. */
  find(keysOf: KeysOf, key: string): readonly KubernetesObject[] {
    let lookup = this.#lookups.get(keysOf);
    if (!lookup) {
      lookup = new Map();
      this.#lookups.set(keysOf, lookup);
      for (const object of this.list()) {
        addTo(lookup, keysOf, object);
      }
    }
    return lookup.get(key) ?? NOTHING;
  }

  /** Takes note of an object that has come. */
  add(object: KubernetesObject) {
    this.#list = undefined;
    for (const [keysOf, lookup] of this.#lookups) {
      addTo(lookup, keysOf, object);
    }
  }

  /** Takes note of an object that has gone. */
  remove(object: KubernetesObject) {
    this.#list = undefined;
    for (const [keysOf, lookup] of this.#lookups) {
      removeFrom(lookup, keysOf, object);
    }
  }
}

function addTo(
  lookup: Map<string, KubernetesObject[]>,
  keysOf: KeysOf,
  object: KubernetesObject,
) {
  for (const key of keysOf(object)) {
    const found = lookup.get(key);
    if (!found) {
      lookup.set(key, [object]);
    } else if (found.at(-1) !== object) {
      found.push(object);
    }
  }
}

function removeFrom(
  lookup: Map<string, KubernetesObject[]>,
  keysOf: KeysOf,
  object: KubernetesObject,
) {
  for (const key of keysOf(object)) {
    const others = lookup.get(key)?.filter(each => each !== object) ?? [];
    if (others.length > 0) {
      lookup.set(key, others);
    } else {
      lookup.delete(key);
    }
  }
}
