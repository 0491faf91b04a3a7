/** Works something out about an object once, and keeps it as long as the object; what it is worked out from must not change. */
export function onceFor<K extends object, T extends object>(
  read: (key: K) => T,
): (key: K) => T {
  const kept = new WeakMap<K, T>();
  return key => {
    let value = kept.get(key);
    if (!value) {
      value = read(key);
      kept.set(key, value);
    }
    return value;
  };
}
