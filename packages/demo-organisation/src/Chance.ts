import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';

/** Choices that look random and are the same for the same seed. */
export class Chance {
  readonly #numbers;

  constructor(seed: number) {
    this.#numbers = xoroshiro128plus(seed);
  }

  /** A whole number; both ends are possible. */
  from(lowest: number, highest: number): number {
    return unsafeUniformIntDistribution(lowest, highest, this.#numbers);
  }

  /** True that often out of a hundred times. */
  percent(often: number): boolean {
    return this.from(1, 100) <= often;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.from(0, values.length - 1)];
  }

  /** Different ones of the values, in their order; all of them when there are no more. */
  some<T>(values: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, values.length)) {
      chosen.add(this.pick(values));
    }
    return values.filter(value => chosen.has(value));
  }
}
