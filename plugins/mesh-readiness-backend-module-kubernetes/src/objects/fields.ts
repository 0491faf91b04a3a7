/** An object whose parts may be anything; an empty one in place of what is no object. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A list whose items may be anything; an empty one in place of what is no list. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, and `undefined` in place of what is none. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list, or those that its items have under a key; what is none is left out. */
export function asTexts(value: unknown, key?: string): string[] {
  return asList(value).flatMap(
    item => asText(key === undefined ? item : asRecord(item)[key]) ?? [],
  );
}

/** A number, also one that is written as a text, and `undefined` in place of what is none. */
export function asNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number)
    ? number
    : undefined;
}

/** What stands at the end of a path of keys; `undefined` as soon as one is missing. */
export function fieldAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((part, key) => {
    const record = asRecord(part);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  }, value);
}

/** Only some parts of an object, as far as they are there. */
export function pick(
  record: Record<string, unknown>,
  ...keys: string[]
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    if (record[key] !== undefined && Object.hasOwn(record, key)) {
      picked[key] = record[key];
    }
  }
  return picked;
}
