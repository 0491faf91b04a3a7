/** The value kept under a key, made when it is missing; forgets all when there are too many, so that no input can fill the memory. */
export function remember<K, V>(
  kept: Map<K, V>,
  key: K,
  most: number,
  make: () => V,
): V {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    if (kept.size >= most) {
      kept.clear();
    }
    kept.set(key, value);
  }
  return value;
}
