/** Replaced while it is being built. */
export const ComparePage = () => null;
