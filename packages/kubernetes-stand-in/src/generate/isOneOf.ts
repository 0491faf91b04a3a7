/** Whether a thing is among so many percent of all, the same each time; another salt chooses others. */
export function isOneOf(index: number, percent: number, salt: number): boolean {
  return (Math.imul(index + 1, 2_654_435_761 + 2 * salt) >>> 8) % 100 < percent;
}
