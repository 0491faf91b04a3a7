/** One message of the sentences that apply, or `undefined` when none does. */
export function joinSentences(
  ...sentences: (string | false | undefined)[]
): string | undefined {
  return sentences.filter(Boolean).join(' ') || undefined;
}
