import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { StoredService } from '../store/StoredService';
import { VISIBLE_FIELDS } from './findHiddenRefs';
import { hiddenAmong } from './hiddenAmong';
import { refsIn } from './refsIn';

/**
 * The references among those that a stored answer rests on which a reader must not learn of, found with one catalog call;
 * `undefined` when the reader may not see the service itself.
 */
export async function findHiddenOfStored(options: {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  credentials: BackstageCredentials;
  stored: Pick<StoredService, 'entityRef' | 'reads' | 'missing' | 'claims'>;
}): Promise<Set<string> | undefined> {
  const { catalog, credentials, stored } = options;
  const { entityRef, reads, missing, claims } = stored;
  const entityRefs = [...new Set([entityRef, ...reads, ...refsIn(claims)])];
  const { items } = await catalog.getEntitiesByRefs(
    {
      entityRefs,
      // Relations tell who names what is missing, and some entities have thousands of them.
      fields:
        missing.length > 0 ? [...VISIBLE_FIELDS, 'relations'] : VISIBLE_FIELDS,
    },
    { credentials },
  );
  const shown = new Set(entityRefs.filter((_, index) => items[index]));
  if (!shown.has(entityRef)) {
    return undefined;
  }
  const absent = new Set(missing);
  return hiddenAmong({
    entityRefs,
    isShown: ref => shown.has(ref),
    isMissing: ref => absent.has(ref),
    shown: items.flatMap(item => item ?? []),
  });
}
