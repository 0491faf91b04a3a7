import { useCallback, useEffect, useState } from 'react';

/** Something that is read from the backend and read again from time to time. */
export interface Read<T> {
  /** The newest answer, also while it is read again; of another question only while this one is under way. */
  value?: T;
  /** Why the newest attempt failed. */
  error?: Error;
  isLoading: boolean;
  retry: () => void;
}

interface Answer<T> {
  question: (signal: AbortSignal) => Promise<T>;
  value?: T;
  error?: Error;
}

/** Reads whenever the question becomes another or `revision` rises, gives up what is under way, and keeps what was there until the answer comes. */
export const useRead = <T>(
  question: (signal: AbortSignal) => Promise<T>,
  revision: number = 0,
): Read<T> => {
  const [answer, setAnswer] = useState<Answer<T>>();
  const [isLoading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(current => current + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    setLoading(true);
    question(abort.signal).then(
      value => {
        if (!abort.signal.aborted) {
          setAnswer({ question, value });
          setLoading(false);
        }
      },
      error => {
        if (!abort.signal.aborted) {
          setAnswer(last => ({
            question,
            value: last?.question === question ? last.value : undefined,
            error,
          }));
          setLoading(false);
        }
      },
    );
    return () => abort.abort();
  }, [question, revision, attempt]);

  const isAnswered = answer?.question === question;
  return {
    value: answer?.value,
    error: isAnswered ? answer.error : undefined,
    isLoading: isLoading || !isAnswered,
    retry,
  };
};
