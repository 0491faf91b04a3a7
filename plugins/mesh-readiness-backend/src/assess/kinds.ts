/** Kinds of entity that run in a mesh. */
export const KINDS = ['component'];
