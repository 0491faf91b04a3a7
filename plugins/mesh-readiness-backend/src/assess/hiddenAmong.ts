import type { Entity } from '@backstage/catalog-model';

/**
 * The references that a reader must not learn of: those of entities that are not shown, and of what the catalog does not have,
 * unless an entity that is shown names it.
 */
export function hiddenAmong(options: {
  entityRefs: readonly string[];
  isShown(entityRef: string): boolean;
  /** True for what the catalog does not have. */
  isMissing(entityRef: string): boolean;
  /** The entities that are shown, with their relations. */
  shown: readonly Entity[];
}): Set<string> {
  const { entityRefs, isShown, isMissing, shown } = options;
  const named = new Set(
    shown.flatMap(({ relations = [] }) =>
      relations.map(({ targetRef }) => targetRef),
    ),
  );
  return new Set(
    entityRefs.filter(
      ref => !isShown(ref) && !(isMissing(ref) && named.has(ref)),
    ),
  );
}
