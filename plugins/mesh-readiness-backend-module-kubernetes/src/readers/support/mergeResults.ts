import type { ReaderResult } from '../ObjectReader';

/** What several found, as if one had found it. */
export function mergeResults(
  results: readonly ReaderResult[],
): Required<ReaderResult> {
  return {
    needs: results.flatMap(({ needs }) => needs),
    unbound: results.flatMap(({ unbound = [] }) => unbound),
  };
}
