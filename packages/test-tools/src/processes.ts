import { fork } from 'node:child_process';

/** A process that answers questions. */
export interface Answering {
  ask<T>(question: string, details?: object): Promise<T>;
  stop(): Promise<void>;
}

interface Question {
  id: number;
  question: string;
  details: object;
}

interface Answer {
  id: number;
  answer?: unknown;
  error?: string;
}

/** Starts a file as a process of its own, so that what is measured there is its own; with options for Node.js beside those of this process. */
export function startProcess(
  file: string,
  options: readonly string[] = [],
): Answering {
  const child = fork(file, {
    execArgv: [...process.execArgv, '--expose-gc', ...options],
    serialization: 'advanced',
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.on('exit', code => {
    for (const [id, end] of waiting) {
      end({ id, error: `${file} ended with ${code}` });
    }
  });
  let last = 0;
  return {
    async ask<T>(question: string, details: object = {}) {
      last += 1;
      const id = last;
      const { answer, error } = await new Promise<Answer>(end => {
        waiting.set(id, end);
        child.send({ id, question, details } satisfies Question);
      });
      if (error) {
        throw new Error(error);
      }
      return answer as T;
    },
    async stop() {
      const ended = new Promise(end => {
        child.once('exit', end);
      });
      child.kill();
      await ended;
    },
  };
}

/** Lets this process answer those who started it. */
export function answerQuestions(
  answers: Record<string, (details: any) => unknown>,
) {
  process.on('message', async ({ id, question, details }: Question) => {
    const reply = await Promise.resolve()
      .then(() => answers[question](details))
      .then(
        (answer): Answer => ({ id, answer }),
        (error): Answer => ({ id, error: error?.stack ?? String(error) }),
      );
    process.send!(reply);
  });
}
