import type { Source } from '../../types';
import { citationsIn } from './citationsIn';
import type { ComparedEditions } from './laterOf';
import { sourceNames } from './sourceNames';

/** The sources of two editions that a comparison cites, each once, those of `before` first and under their new names. */
export function sourcesOfBoth(
  comparison: object,
  editions: ComparedEditions,
): Source[] {
  const names = sourceNames(editions);
  const sources = new Map(
    [
      ...editions.before.sources.map(source => ({
        ...source,
        id: names.get(source.id) ?? source.id,
      })),
      ...editions.after.sources,
    ].map(source => [source.id, source]),
  );
  const cited = new Set(citationsIn(comparison));
  return [...sources.values()].filter(({ id }) => cited.has(id));
}
