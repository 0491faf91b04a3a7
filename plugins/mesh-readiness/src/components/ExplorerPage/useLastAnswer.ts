import { toError } from '@backstage/errors';
import { useCallback, useEffect, useState } from 'react';

interface Answered<T> {
  /** The question that was answered last, well or not. */
  question?: (signal: AbortSignal) => Promise<T>;
  attempt?: number;
  error?: Error;
  /** The last good answer. */
  value?: T;
  /** When it came, in milliseconds. */
  loadedAt?: number;
}

/** The answer to a question, which is asked anew when it becomes another; while it is asked and when that fails, the last good answer stays, with the time it came. What is not asked any more is aborted. */
export const useLastAnswer = <T>(
  question: (signal: AbortSignal) => Promise<T>,
) => {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answered<T>>({});

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    question(signal).then(
      value => {
        if (!signal.aborted) {
          setAnswered({ question, attempt, value, loadedAt: Date.now() });
        }
      },
      cause => {
        if (!signal.aborted) {
          setAnswered(({ value, loadedAt }) => ({
            question,
            attempt,
            value,
            loadedAt,
            error: toError(cause),
          }));
        }
      },
    );
    return () => controller.abort();
  }, [question, attempt]);

  const isLoading =
    answered.question !== question || answered.attempt !== attempt;
  return {
    value: answered.value,
    loadedAt: answered.loadedAt,
    error: isLoading ? undefined : answered.error,
    isLoading,
    /** True while the last good answer is one to another question. */
    isOther: isLoading && answered.question !== question,
    retry: useCallback(() => setAttempt(count => count + 1), []),
  };
};
