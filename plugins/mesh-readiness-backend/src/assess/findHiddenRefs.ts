import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Claims } from 'backstage-plugin-mesh-readiness-common';
import { hiddenAmong } from './hiddenAmong';
import { refsIn } from './refsIn';

/** As little of an entity as tells that a reader may see it. */
export const VISIBLE_FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

/**
 * The references among those that were read which a reader must not learn of, found with one catalog call.
 *
 * @remarks
 * Those are the entities that the catalog does not show to the reader, also where a source read them in a way of its own
 * and only its claims name them. What the catalog does not have at all is hidden as well, unless an entity that the reader
 * may see names it.
 */
export async function findHiddenRefs(options: {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  credentials: BackstageCredentials;
  /** The entity that is assessed, which the reader may see. */
  entity: Entity;
  /** What was read around it, `undefined` for what the catalog does not have. */
  read: ReadonlyMap<string, Entity | undefined>;
  claims: Claims;
}): Promise<Set<string>> {
  const { catalog, credentials, entity, read, claims } = options;
  const around = new Set([...read.keys(), ...refsIn(claims)]);
  around.delete(stringifyEntityRef(entity));
  if (around.size === 0) {
    return new Set();
  }
  const refs = [...around];
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: refs, fields: VISIBLE_FIELDS },
    { credentials },
  );
  const shown = new Set(refs.filter((_, index) => items[index]));
  return hiddenAmong({
    entityRefs: refs,
    isShown: ref => shown.has(ref),
    isMissing: ref => read.has(ref) && read.get(ref) === undefined,
    shown: [entity, ...[...shown].flatMap(ref => read.get(ref) ?? [])],
  });
}
