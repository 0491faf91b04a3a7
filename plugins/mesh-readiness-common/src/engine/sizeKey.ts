/** The most sizes to remember something for: numbers are written by people. */
export const MOST_SIZES = 1024;

/** A text that only equal sizes share. */
export function sizeKey(size: { pods: number; nodes: number }): string {
  return `${size.pods}/${size.nodes}`;
}
