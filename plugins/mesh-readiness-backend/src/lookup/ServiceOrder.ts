import { compareKeys } from './compareKeys';

/** The slots of all services by name as people sort them, equal ones by reference. */
export class ServiceOrder {
  #slots = new Uint32Array(0);

  /** First name first. */
  get slots(): Uint32Array {
    return this.#slots;
  }

  /** Takes slots out, and puts others in where they belong. */
  update(options: {
    /** By slot, 1: to take out. */
    leaving: Uint8Array;
    entering: readonly number[];
    keyOf: (slot: number) => string;
    refOf: (slot: number) => string;
  }): void {
    const { leaving, keyOf, refOf } = options;
    const compare = (a: number, b: number) =>
      compareKeys(keyOf(a), keyOf(b)) || compareKeys(refOf(a), refOf(b));
    const stay = this.#slots.filter(slot => !leaving[slot]);
    const enter = [...options.entering].sort(compare);
    const merged = new Uint32Array(stay.length + enter.length);
    let copied = 0;
    enter.forEach((slot, before) => {
      let [low, high] = [copied, stay.length];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (compare(stay[middle], slot) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      merged.set(stay.subarray(copied, low), copied + before);
      merged[low + before] = slot;
      copied = low;
    });
    merged.set(stay.subarray(copied), copied + enter.length);
    this.#slots = merged;
  }

  /** One that can be changed without changing this one. */
  copy(): ServiceOrder {
    const copy = new ServiceOrder();
    copy.#slots = this.#slots;
    return copy;
  }
}
