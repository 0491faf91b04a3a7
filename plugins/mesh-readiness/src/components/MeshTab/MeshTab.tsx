/** Replaced while it is being built. */
export const MeshTab = () => null;
