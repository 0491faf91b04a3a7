import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { resolve } from 'node:path';

interface Reply {
  id: number;
  answer?: unknown;
  error?: string;
}

/** A process that answers questions, one after the other. */
export class Answering {
  readonly #child: ChildProcess;
  #last = 0;

  /** Starts a file of this folder as a process of its own, so that what is measured there is its own. */
  constructor(file: string) {
    this.#child = fork(resolve(__dirname, file), {
      execArgv: [...process.execArgv, '--expose-gc'],
      serialization: 'advanced',
    });
  }

  /** Waits for an answer; throws what went wrong there. */
  async ask<T>(question: string, details: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    this.#child.send({ id, question, details });
    const ended = new AbortController();
    const stop = () => ended.abort();
    this.#child.once('exit', stop);
    // Whoever loads TypeScript in that process sends messages as well.
    for await (const [reply] of on(this.#child, 'message', {
      signal: ended.signal,
    })) {
      const { answer, error } = reply as Reply;
      if ((reply as Reply).id === id) {
        this.#child.off('exit', stop);
        if (error) {
          throw new Error(error);
        }
        return answer as T;
      }
    }
    throw new Error('the process ended before it answered');
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }
}

/** Lets this process answer who started it. */
export function answerQuestions(
  answers: Record<string, (details: any) => unknown>,
) {
  process.on(
    'message',
    async ({
      id,
      question,
      details,
    }: {
      id: number;
      question: string;
      details: object;
    }) => {
      try {
        process.send!({ id, answer: await answers[question](details) });
      } catch (error) {
        process.send!({ id, error: (error as Error)?.stack ?? String(error) });
      }
    },
  );
}
