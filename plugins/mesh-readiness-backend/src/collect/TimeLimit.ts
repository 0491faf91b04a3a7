/** How long all sources together may take for one service, as they are asked at the same time. */
export class TimeLimit {
  /** Rejects when the time is up. */
  readonly timeIsUp: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  #controller: AbortController | undefined;
  #error: Error | undefined;

  constructor(milliseconds: number) {
    let end: (error: Error) => void;
    this.timeIsUp = new Promise<never>((_, reject) => {
      end = reject;
    });
    // Those who are still waiting take note of it.
    this.timeIsUp.catch(() => {});
    this.#timer = setTimeout(() => {
      this.#error = new Error(`no answer within ${milliseconds} milliseconds`);
      this.#controller?.abort(this.#error);
      end(this.#error);
    }, milliseconds);
  }

  get isUp(): boolean {
    return this.#error !== undefined;
  }

  /** Aborts when the time is up; few sources ask for it. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#error) {
        this.#controller.abort(this.#error);
      }
    }
    return this.#controller.signal;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
