/** Items that are read while others are worked on, so that neither waits for the other. */
const AHEAD = 1;

/** What reading gives for one item after the other, the next one being read while one is worked on. */
export async function* readAhead<T, R>(
  items: Iterable<T>,
  read: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const ahead: Promise<R>[] = [];
  for (const item of items) {
    const next = read(item);
    // Whoever stops early never asks what became of it.
    next.catch(() => {});
    ahead.push(next);
    if (ahead.length > AHEAD) {
      yield await ahead.shift()!;
    }
  }
  for (const one of ahead) {
    yield await one;
  }
}
