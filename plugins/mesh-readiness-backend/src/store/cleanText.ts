/** Puts the replacement character in the place of what a database cannot keep in a text: PostgreSQL no NUL, neither of them half a character. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\u0000', '\uFFFD')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
