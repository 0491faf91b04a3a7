import { setImmediate as nextTurn } from 'node:timers/promises';

/** Well below the 50 ms that nobody may have to wait. */
const LONGEST_MILLISECONDS = 8;

/** Lets everybody else have their turn: work on many services takes one before each of its parts, which come one after the other. */
export class TimeSlices {
  #since = performance.now();
  #queue = Promise.resolve();

  /** Waits for whoever came before, and for everybody else once the slice is used up. */
  turn(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#next());
    return this.#queue;
  }

  async #next() {
    if (performance.now() - this.#since >= LONGEST_MILLISECONDS) {
      await nextTurn();
      this.#since = performance.now();
    }
  }
}
