import { isSameContent } from './isSameContent';
import type { ComparedEditions } from './laterOf';

/** New names, after its edition, for each source of `before` that `after` has under the same id with other content. */
export function sourceNames({
  before,
  after,
}: ComparedEditions): Map<string, string> {
  const others = new Map(after.sources.map(source => [source.id, source]));
  return new Map(
    before.sources
      .filter(source => {
        const other = others.get(source.id);
        return other !== undefined && !isSameContent(source, other);
      })
      .map(({ id }) => [id, `${id}@${before.id}`]),
  );
}
