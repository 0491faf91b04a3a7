const contentOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(
    ([key, inner]) => key !== 'sources' && inner !== undefined,
  );

/** Whether two records say the same, whatever the order of their fields and whatever they cite for it. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null
  ) {
    return a === b;
  }
  if (Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const left = contentOf(a);
  const right = new Map(contentOf(b));
  return (
    left.length === right.size &&
    left.every(
      ([key, value]) => right.has(key) && isSameContent(value, right.get(key)),
    )
  );
}
