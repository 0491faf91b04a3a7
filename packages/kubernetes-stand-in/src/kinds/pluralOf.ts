/** The plural of a kind as paths have it, after the rule that nearly all custom resources follow. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) {
    return `${name.slice(0, -1)}ies`;
  }
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
