import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';

/** Well below the 50 ms that nobody may have to wait. */
const LONGEST_MILLISECONDS = 8;

/** For all clusters together, because everything that waits for the same turn of the event loop is done in it. */
const oneByOne = pLimit(1);

/** Lets everybody else have their turn: whoever works on many objects takes one before each, and all of them take theirs one after the other. */
export class Turns {
  #since = performance.now();
  #waiting: Promise<void> | undefined;

  /** `undefined` when the work may go on at once, as it mostly may. */
  next(): Promise<void> | undefined {
    if (this.#waiting) {
      return this.#waiting;
    }
    if (performance.now() - this.#since < LONGEST_MILLISECONDS) {
      return undefined;
    }
    this.#waiting = nextTurn().then(() => {
      this.#waiting = undefined;
      this.#since = performance.now();
    });
    return this.#waiting;
  }

  /** Does work that is enough for a turn of its own. */
  take<T>(work: () => T): Promise<T> {
    return oneByOne(async () => {
      await nextTurn();
      return work();
    });
  }
}
