const NOTHING: ReadonlySet<never> = new Set();

/** Sets of values by a key; a key without values takes no room. */
export class MultiMap<K, V> {
  readonly #sets = new Map<K, Set<V>>();

  /** All values of a key. */
  get(key: K): ReadonlySet<V> {
    return this.#sets.get(key) ?? NOTHING;
  }

  /** Takes in a value of a key. */
  add(key: K, value: V) {
    const values = this.#sets.get(key);
    if (values) {
      values.add(value);
    } else {
      this.#sets.set(key, new Set([value]));
    }
  }

  /** Takes out a value of a key. */
  delete(key: K, value: V) {
    const values = this.#sets.get(key);
    if (values?.delete(value) && values.size === 0) {
      this.#sets.delete(key);
    }
  }
}
