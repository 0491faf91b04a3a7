/** Every mask that one or more of the given ones make together, each once. */
export function unionsOf(masks: number[]): number[] {
  const unions = new Set<number>();
  for (const mask of masks) {
    for (const union of Array.from(unions)) {
      unions.add(union | mask);
    }
    unions.add(mask);
  }
  return Array.from(unions);
}
