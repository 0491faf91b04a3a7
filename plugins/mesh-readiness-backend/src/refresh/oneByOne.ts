import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Works on one item after the other, and begins the next one early while one has to wait for an answer from outside.
 *
 * @remarks
 * Where nothing has to be waited for, what the work on an item takes is let go before the next one is begun, which keeps memory
 * small. All items are begun, also when the work on one of them fails; then the whole fails.
 */
export async function oneByOne<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    results.push(result);
    // That one failed is told at the end.
    const ended = result.catch(() => {});
    await Promise.race([ended, nextTurn()]);
  }
  return Promise.all(results);
}
