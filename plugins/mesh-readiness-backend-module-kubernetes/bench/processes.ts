import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
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
    const answered = new Promise<Reply>((resolve, reject) => {
      this.#child.on('message', function take(reply: Reply) {
        // Whoever loads TypeScript in that process sends messages as well.
        if (reply.id === id) {
          this.off('message', take);
          resolve(reply);
        }
      });
      this.#child.once('exit', code =>
        reject(new Error(`the process ended with ${code} before it answered`)),
      );
    });
    this.#child.send({ id, question, details });
    const { answer, error } = await answered;
    if (error) {
      throw new Error(error);
    }
    return answer as T;
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
