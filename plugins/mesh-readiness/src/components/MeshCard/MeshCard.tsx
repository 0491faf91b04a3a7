/** Replaced while it is being built. */
export const MeshCard = () => null;
