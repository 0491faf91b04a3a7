/** The positions of the bits that are set. */
export function positionsOf(mask: number): number[] {
  const positions: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    positions.push(31 - Math.clz32(rest & -rest));
  }
  return positions;
}
