import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EntityCache } from './EntityCache';
import { RefreshError } from './RefreshError';
import { within } from './within';

type GetEntitiesByRefs = CatalogService['getEntitiesByRefs'];

/** The catalog may have run out of patience with what it was asked for, and not with who asks. */
const WRONG_REQUESTS = [400, 413, 414, 431];

/**
 * Reads the entities of one batch, those that earlier batches read from the cache.
 *
 * @remarks
 * A source that fails because the catalog does not answer has not failed itself, so whether the catalog did is kept and asked
 * for after the sources were. One reference that the catalog refuses costs no other entity its answer.
 */
export class BatchCatalog {
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly #cache: EntityCache;
  readonly #waiting: { milliseconds: number; signal?: AbortSignal };
  readonly #calls = new Set<Promise<unknown>>();
  #failure: unknown;

  constructor(options: {
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    cache: EntityCache;
    /** How long one answer may take. */
    milliseconds: number;
    signal?: AbortSignal;
  }) {
    const { catalog, cache, ...waiting } = options;
    this.#catalog = catalog;
    this.#cache = cache;
    this.#waiting = waiting;
  }

  getEntitiesByRefs: GetEntitiesByRefs = async ({ entityRefs }, options) => {
    const items = entityRefs.map(ref => this.#cache.get(ref));
    const wanted = entityRefs.filter((_, index) => !items[index]);
    const read = await this.#read(wanted, options);
    let next = 0;
    return { items: items.map(item => item ?? read[next++]) };
  };

  /** Waits for what is still to come, and throws when the catalog let anybody down. */
  async settle() {
    await Promise.all(this.#calls);
    if (this.#failure !== undefined) {
      throw new RefreshError(
        'catalog',
        'The catalog did not give the entities around the services',
        this.#failure,
      );
    }
  }

  async #read(
    entityRefs: readonly string[],
    options: Parameters<GetEntitiesByRefs>[1],
  ): Promise<(Entity | undefined)[]> {
    if (entityRefs.length === 0) {
      return [];
    }
    try {
      const items = await this.#call(entityRefs, options);
      items.forEach((item, index) => {
        if (item) {
          this.#cache.set(entityRefs[index], item);
        }
      });
      return items;
    } catch (error) {
      if (!isWrongRequest(error)) {
        this.#failure ??= error;
        throw error;
      }
      if (entityRefs.length === 1) {
        return [undefined];
      }
      const middle = Math.ceil(entityRefs.length / 2);
      return [
        ...(await this.#read(entityRefs.slice(0, middle), options)),
        ...(await this.#read(entityRefs.slice(middle), options)),
      ];
    }
  }

  async #call(
    entityRefs: readonly string[],
    options: Parameters<GetEntitiesByRefs>[1],
  ): Promise<(Entity | undefined)[]> {
    const call = within(
      this.#catalog.getEntitiesByRefs({ entityRefs: [...entityRefs] }, options),
      this.#waiting,
    );
    const ended: Promise<unknown> = call.then(
      () => this.#calls.delete(ended),
      () => this.#calls.delete(ended),
    );
    this.#calls.add(ended);
    return (await call).items;
  }
}

function isWrongRequest(error: unknown): boolean {
  const status = (error as { statusCode?: unknown })?.statusCode;
  return typeof status === 'number' && WRONG_REQUESTS.includes(status);
}
