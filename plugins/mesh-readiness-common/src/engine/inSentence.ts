/** Names in a sentence: "eu, us and asia". */
export function inSentence(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
    : names.join();
}
