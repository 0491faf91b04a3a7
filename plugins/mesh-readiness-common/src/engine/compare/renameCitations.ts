/** The same record with other names for some of the sources that it cites, at whatever depth. */
export function renameCitations<T>(
  record: T,
  names: ReadonlyMap<string, string>,
): T {
  if (names.size === 0 || typeof record !== 'object' || record === null) {
    return record;
  }
  if (Array.isArray(record)) {
    return record.map(part => renameCitations(part, names)) as T;
  }
  return Object.fromEntries(
    Object.entries(record).map(([key, part]) => [
      key,
      key === 'sources' && Array.isArray(part)
        ? part.map(id => names.get(id) ?? id)
        : renameCitations(part, names),
    ]),
  ) as T;
}
