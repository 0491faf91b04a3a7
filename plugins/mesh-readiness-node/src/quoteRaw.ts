const LONGEST = 200;
const LOOKED_AT = LONGEST * 4;

/** A value as it is quoted in sentences: one line, no control characters, at most 200 characters. */
export function quoteRaw(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value);
  const line = text
    .slice(0, LOOKED_AT)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length <= LONGEST && text.length <= LOOKED_AT
    ? line
    : `${line.slice(0, LONGEST).replace(/\p{C}$/u, '')}…`;
}

function describe(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `a value of type ${typeof value}`;
  }
}
