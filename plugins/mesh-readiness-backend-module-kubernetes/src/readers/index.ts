import type { ObjectReader } from './ObjectReader';

/** Every reader, in the order in which what they find is told. */
export const READERS: readonly ObjectReader[] = [];
