import type { ServiceRecord } from '../store/ServiceRecord';
import { compareKeys } from './compareKeys';
import type { Dimension, DimensionValue } from './Dimension';
import { growTo } from './growTo';
import { nameOf } from './nameOf';
import { naturalKey } from './naturalKey';

/**
 * What all services have in one dimension, coded by a dictionary.
 *
 * @remarks
 * A service has one code, which stands for the list of its values; services with the same list share the code. So a filter
 * is decided once for each list, and then is one look into an array for each service. Lists that no service has any more
 * make room for others; values are few and stay. Code 0 is the empty list.
 */
export class DimensionColumn<T extends DimensionValue = DimensionValue> {
  readonly #dimension: Dimension<T>;
  #codes = new Uint32Array(0);

  #values: T[] = [];
  #valueOf = new Map<string, number>();
  #names: string[] = [];
  #nameOf = new Map<string, number>();
  #nameIds: number[] = [];

  #lists: (readonly number[])[] = [[]];
  #listOf = new Map<string | number, number>();
  #uses: number[] = [0];
  #free: number[] = [];

  #ranks: Uint32Array | undefined;

  constructor(dimension: Dimension<T>) {
    this.#dimension = dimension;
  }

  /** The code of each slot. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  /** All values there ever were, by their numbers. */
  get values(): readonly T[] {
    return this.#values;
  }

  /** The texts that values show, each once. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** By the number of a value, the position in `names`. */
  get nameIds(): readonly number[] {
    return this.#nameIds;
  }

  /** By code, the numbers of values. */
  get lists(): readonly (readonly number[])[] {
    return this.#lists;
  }

  /** By the position in `names`, the place among all names as people sort them. */
  get ranks(): Uint32Array {
    if (this.#ranks?.length !== this.#names.length) {
      const keys = this.#names.map(name => naturalKey(nameOf(name)));
      const sorted = this.#names
        .map((_, id) => id)
        .sort(
          (a, b) =>
            compareKeys(keys[a], keys[b]) ||
            compareKeys(this.#names[a], this.#names[b]),
        );
      const ranks = new Uint32Array(sorted.length);
      sorted.forEach((id, rank) => {
        ranks[id] = rank;
      });
      this.#ranks = ranks;
    }
    return this.#ranks;
  }

  /** The values in a slot. */
  valuesAt(slot: number): T[] {
    return this.#lists[this.#codes[slot]].map(number => this.#values[number]);
  }

  /** Puts what a record has into a slot. */
  set(slot: number, record: ServiceRecord): void {
    const code = this.#codeFor(
      this.#dimension.read(record).map(value => this.#numberOf(value)),
    );
    this.#uses[code] += 1;
    this.clear(slot);
    this.#codes = growTo(this.#codes, slot);
    this.#codes[slot] = code;
  }

  /** Makes a slot empty. */
  clear(slot: number): void {
    const code = this.#codes[slot] ?? 0;
    if (code === 0) {
      return;
    }
    this.#codes[slot] = 0;
    this.#uses[code] -= 1;
    if (this.#uses[code] === 0) {
      this.#listOf.delete(keyOfList(this.#lists[code]));
      this.#lists[code] = [];
      this.#free.push(code);
    }
  }

  /** One that can be changed without changing this one. */
  copy(): DimensionColumn<T> {
    const copy = new DimensionColumn(this.#dimension);
    copy.#codes = this.#codes.slice();
    copy.#values = [...this.#values];
    copy.#valueOf = new Map(this.#valueOf);
    copy.#names = [...this.#names];
    copy.#nameOf = new Map(this.#nameOf);
    copy.#nameIds = [...this.#nameIds];
    copy.#lists = [...this.#lists];
    copy.#listOf = new Map(this.#listOf);
    copy.#uses = [...this.#uses];
    copy.#free = [...this.#free];
    copy.#ranks = this.#ranks;
    return copy;
  }

  #numberOf(value: T): number {
    const key = this.#dimension.keyOf?.(value) ?? value.value;
    const known = this.#valueOf.get(key);
    if (known !== undefined) {
      return known;
    }
    const number = this.#values.push(value) - 1;
    this.#valueOf.set(key, number);
    let name = this.#nameOf.get(value.value);
    if (name === undefined) {
      name = this.#names.push(value.value) - 1;
      this.#nameOf.set(value.value, name);
    }
    this.#nameIds.push(name);
    return number;
  }

  #codeFor(list: readonly number[]): number {
    if (list.length === 0) {
      return 0;
    }
    const key = keyOfList(list);
    const known = this.#listOf.get(key);
    if (known !== undefined) {
      return known;
    }
    const code = this.#free.pop() ?? this.#lists.length;
    this.#lists[code] = list;
    this.#uses[code] = 0;
    this.#listOf.set(key, code);
    return code;
  }
}

function keyOfList(list: readonly number[]): string | number {
  return list.length === 1 ? list[0] : list.join();
}
