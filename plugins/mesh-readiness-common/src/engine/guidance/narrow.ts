/** What is left when a choice speaks for some meshes: those that are among them, or all when none is. */
export function narrow(left: number, speaksFor: number): number {
  return left & speaksFor || left;
}
