/** The ids of all sources that a record cites, at whatever depth, in the order in which it does. */
export function citationsIn(record: unknown): string[] {
  const cited: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(part)) {
        cited.push(...part);
      } else {
        look(part);
      }
    }
  };
  look(record);
  return cited;
}
