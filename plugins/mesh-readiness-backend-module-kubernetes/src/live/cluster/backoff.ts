const FIRST_MILLISECONDS = 500;
const LONGEST_MILLISECONDS = 60_000;

/**
 * How long to wait after so many failures in a row, the first of them being 1: twice as long each time, and never the same for
 * two replicas, so that they do not come back all at once.
 */
export function backoff(failures: number, random = Math.random): number {
  const full = Math.min(
    LONGEST_MILLISECONDS,
    FIRST_MILLISECONDS * 2 ** Math.min(failures - 1, 30),
  );
  return full / 2 + (random() * full) / 2;
}
