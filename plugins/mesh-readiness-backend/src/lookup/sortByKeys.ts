import { fill } from './fill';

const BITS = 11;
const BUCKETS = 2 ** BITS;

/**
 * Orders slots by their keys, whole numbers from 0 on, the least first; equal ones keep their order.
 *
 * @remarks
 * A radix sort, because comparing 100,000 slots with a function takes longer than a page may take as a whole.
 */
export function sortByKeys(
  slots: Uint32Array,
  keys: Float64Array,
): Uint32Array {
  const { length } = slots;
  let largest = 0;
  for (let at = 0; at < length; at++) {
    largest = Math.max(largest, keys[at]);
  }
  let [from, to] = [
    fill(new Uint32Array(length), at => at),
    new Uint32Array(length),
  ];
  for (let unit = 1; unit <= largest; unit *= BUCKETS) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (let at = 0; at < length; at++) {
      starts[(Math.floor(keys[at] / unit) % BUCKETS) + 1] += 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] += starts[bucket];
    }
    for (let at = 0; at < length; at++) {
      const position = from[at];
      const bucket = Math.floor(keys[position] / unit) % BUCKETS;
      to[starts[bucket]] = position;
      starts[bucket] += 1;
    }
    [from, to] = [to, from];
  }
  for (let at = 0; at < length; at++) {
    to[at] = slots[from[at]];
  }
  return to;
}
