/** The ids of all sources that a record cites, at whatever depth, in the order in which it does. */
export function citationsIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) {
    return [];
  }
  return Object.entries(record).flatMap(([key, part]) =>
    key === 'sources' && Array.isArray(part) ? part : citationsIn(part),
  );
}
