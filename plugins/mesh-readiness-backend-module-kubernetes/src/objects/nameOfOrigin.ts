import type { ObjectSet } from './ObjectSet';

/** The name of a cluster, or the place of files. */
export function nameOfOrigin(origin: ObjectSet['origin']): string {
  return origin.kind === 'cluster' ? origin.cluster : origin.place;
}
