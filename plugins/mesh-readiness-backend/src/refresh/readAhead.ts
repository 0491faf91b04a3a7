/** What reading gives for one item after the other, the next one being read while one is worked on. */
export async function* readAhead<T, R>(
  items: Iterable<T>,
  read: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  let ahead: Promise<R> | undefined;
  for (const item of items) {
    const current = ahead;
    ahead = read(item);
    // Whoever stops early never asks what became of it.
    ahead.catch(() => {});
    if (current) {
      yield await current;
    }
  }
  if (ahead) {
    yield await ahead;
  }
}
