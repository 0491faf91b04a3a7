import type { Reached } from './readEach';

/** A sentence that names the references which the catalog does not have, or `undefined` when it has them all. */
export function missingSentence(
  reached: readonly Reached[],
): string | undefined {
  const missing = reached.filter(({ entity }) => !entity);
  return missing.length
    ? `Not in the catalog: ${missing
        .map(({ entityRef }) => entityRef)
        .join(', ')}.`
    : undefined;
}
