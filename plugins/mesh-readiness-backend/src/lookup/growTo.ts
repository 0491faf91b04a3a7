/** A typed array with room for a slot, twice as large as before when there was none; what is in it stays. */
export function growTo<T extends Uint8Array | Uint32Array | Float64Array>(
  array: T,
  slot: number,
): T {
  if (slot < array.length) {
    return array;
  }
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(64, slot + 1, array.length * 2),
  );
  larger.set(array);
  return larger;
}
