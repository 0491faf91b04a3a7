import { narrow } from './narrow';

/** What the row of a priority leaves of some meshes: its first choice, else its second, else all. */
export function applyPriority(
  left: number,
  row: { first: number; second: number },
): number {
  return narrow(left, left & row.first ? row.first : row.second);
}
