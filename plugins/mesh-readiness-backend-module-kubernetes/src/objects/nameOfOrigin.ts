import type { ObjectSet } from './ObjectSet';

/** The name of a cluster, or the place of files. */
export function nameOfOrigin(origin: ObjectSet['origin']): string {
  return origin.kind === 'cluster' ? origin.cluster : origin.place;
}

/** Names in a sentence: "eu, us and asia". */
export function listed(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
    : names.join();
}
