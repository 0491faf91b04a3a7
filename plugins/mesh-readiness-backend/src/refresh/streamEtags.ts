import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { RefreshError } from './RefreshError';
import { within } from './within';

/** As little of an entity as tells whether it has changed. */
const FIELDS = ['kind', 'metadata.namespace', 'metadata.name', 'metadata.etag'];
/** The catalog takes whole entities apart for a page, and everybody else waits for that. */
const PAGE_SIZE = 1_000;

/** The etags of all entities of the catalog by reference; empty for an entity that has none. */
export type Etags = ReadonlyMap<string, string>;

/** What a catalog says it has. */
export interface CatalogState {
  etags: Etags;
  /** Equal for two readings only when the same entities came in the same states, and in the same order; absent when one has no etag. */
  digest?: string;
}

/** Reads which entities the catalog has, and in which state; throws unless it gave them all. */
export async function streamEtags(options: {
  catalog: Pick<CatalogService, 'streamEntities'>;
  credentials: BackstageCredentials;
  /** How long one page may take. */
  milliseconds: number;
  signal?: AbortSignal;
}): Promise<CatalogState> {
  const { catalog, credentials, ...waiting } = options;
  const etags = new Map<string, string>();
  const hash = createHash('sha256');
  let isWhole = true;
  const pages = catalog
    .streamEntities({ fields: FIELDS, pageSize: PAGE_SIZE }, { credentials })
    [Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await within(pages.next(), waiting);
      if (done) {
        return { etags, ...(isWhole && { digest: hash.digest('base64url') }) };
      }
      // Neither a reference nor an etag holds a line break.
      let lines = '';
      for (const entity of value) {
        const ref = stringifyEntityRef(entity);
        const etag = entity.metadata.etag ?? '';
        etags.set(ref, etag);
        lines += `${ref}\n${etag}\n`;
        isWhole &&= etag !== '';
      }
      hash.update(lines);
    }
  } catch (error) {
    waiting.signal?.throwIfAborted();
    throw new RefreshError(
      'catalog',
      'The catalog did not say which entities it has',
      error,
    );
  }
}
