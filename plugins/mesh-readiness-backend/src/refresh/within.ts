/** What a promise comes to, unless the signal aborts or the time is over before. */
export async function within<T>(
  promise: Promise<T>,
  options: { milliseconds: number; signal?: AbortSignal },
): Promise<T> {
  const { milliseconds, signal } = options;
  signal?.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(
          () =>
            reject(new Error(`no answer within ${milliseconds} milliseconds`)),
          milliseconds,
        );
        stop = () => reject(signal?.reason);
        signal?.addEventListener('abort', stop);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    if (stop) {
      signal?.removeEventListener('abort', stop);
    }
  }
}
