/** Lets only so many work at the same time; the others wait, in the order in which they came. */
export class Limit {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  /** Waits for a place, and gives back what leaves it; throws when the signal aborts before. */
  async begin(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free -= 1;
    } else {
      await new Promise<void>((resolve, reject) => {
        const go = () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        };
        const onAbort = () => {
          this.#waiting.splice(this.#waiting.indexOf(go), 1);
          reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        this.#waiting.push(go);
      });
    }
    let isLeft = false;
    return () => {
      if (!isLeft) {
        isLeft = true;
        const next = this.#waiting.shift();
        if (next) {
          next();
        } else {
          this.#free += 1;
        }
      }
    };
  }
}
