import type { Source } from '../../types';
import { citationsIn } from './citationsIn';
import type { ComparedEditions } from './laterOf';
import { sourceNames } from './sourceNames';

/** The sources of two editions that a comparison cites, each once, those of `before` first and under their new names. */
export function sourcesOfBoth(
  comparison: object,
  editions: ComparedEditions,
): Source[] {
  const { before, after } = editions;
  const names = sourceNames(editions);
  const cited = new Set(citationsIn(comparison));
  const sources = new Map<string, Source>();
  for (const source of before.sources) {
    const id = names.get(source.id) ?? source.id;
    if (cited.has(id)) {
      sources.set(id, { ...source, id });
    }
  }
  for (const source of after.sources) {
    if (cited.has(source.id)) {
      sources.set(source.id, source);
    }
  }
  return [...sources.values()];
}
