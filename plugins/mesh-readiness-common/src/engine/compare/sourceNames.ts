import type { Edition } from '../../types';
import { isSameContent } from './isSameContent';
import type { ComparedEditions } from './laterOf';

const remembered = new WeakMap<
  Edition,
  WeakMap<Edition, ReadonlyMap<string, string>>
>();

const build = ({
  before,
  after,
}: ComparedEditions): ReadonlyMap<string, string> => {
  const others = new Map(after.sources.map(source => [source.id, source]));
  return new Map(
    before.sources
      .filter(source => {
        const other = others.get(source.id);
        return other !== undefined && !isSameContent(source, other);
      })
      .map(({ id }) => [id, `${id}@${before.id}`]),
  );
};

/**
 * New names, after its edition, for each source of `before` that `after` has under the same id with other content.
 * Editions are immutable, so the names are worked out once for each two of them.
 */
export function sourceNames(
  editions: ComparedEditions,
): ReadonlyMap<string, string> {
  const { before, after } = editions;
  const byAfter = remembered.get(before) ?? new WeakMap();
  remembered.set(before, byAfter);
  const names = byAfter.get(after) ?? build(editions);
  byAfter.set(after, names);
  return names;
}
