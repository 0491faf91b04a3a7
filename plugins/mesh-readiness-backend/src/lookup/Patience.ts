import { setTimeout as wait } from 'node:timers/promises';

/** Waits for answers only so long, and asks nothing more of who still owes one. */
export class Patience {
  readonly #milliseconds: number;
  #owed = 0;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** The answer to a question; throws when it does not come in time, and at once while an earlier one has not come at all. */
  async answer<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#owed > 0) {
      throw new Error('There is no answer to an earlier question yet');
    }
    const stop = new AbortController();
    const answer = ask().finally(() => stop.abort());
    const late = wait(this.#milliseconds, undefined, {
      signal: stop.signal,
      ref: false,
    }).then(() => {
      this.#owed += 1;
      const settle = () => {
        this.#owed -= 1;
      };
      answer.then(settle, settle);
      throw new Error(
        `There is no answer after ${this.#milliseconds} milliseconds`,
      );
    });
    late.catch(() => {});
    return Promise.race([answer, late]);
  }
}
