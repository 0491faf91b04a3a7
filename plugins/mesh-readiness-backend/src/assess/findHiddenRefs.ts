import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/**
 * The references among those that were read which a reader must not learn of, found with one catalog call.
 *
 * @remarks
 * Those are the entities that the catalog does not show to the reader. What the catalog does not have at all is hidden
 * as well, unless an entity that the reader may see names it.
 */
export async function findHiddenRefs(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  /** The entity that is assessed, which the reader may see. */
  entity: Entity;
  read: ReadonlyMap<string, Entity | undefined>;
}): Promise<Set<string>> {
  const { catalog, credentials, entity, read } = options;
  if (read.size === 0) {
    return new Set();
  }
  const refs = [...read.keys()];
  const { items } = await catalog.getEntitiesByRefs(
    {
      entityRefs: refs,
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
    },
    { credentials },
  );
  const shown = refs.filter((_, index) => items[index]);
  const named = new Set(
    [entity, ...shown.flatMap(ref => read.get(ref) ?? [])].flatMap(
      ({ relations = [] }) => relations.map(({ targetRef }) => targetRef),
    ),
  );
  return new Set(
    refs.filter(
      (ref, index) =>
        !items[index] && (read.get(ref) !== undefined || !named.has(ref)),
    ),
  );
}
