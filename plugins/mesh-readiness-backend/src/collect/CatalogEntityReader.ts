import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type EntityReader,
  writtenRef,
} from 'backstage-plugin-mesh-readiness-node';
import DataLoader from 'dataloader';

/**
 * Reads entities with one set of credentials, for one assessment.
 *
 * @remarks
 * Who assesses many services hands in a map of entities that were read in pages; what it holds is never fetched.
 */
export class CatalogEntityReader implements EntityReader {
  /** What needs no fetching any more. */
  readonly #known: Map<string, Entity | undefined>;
  readonly #loader: DataLoader<string, Entity | undefined>;
  readonly #read = new Map<string, Entity | undefined>();

  constructor(options: {
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    credentials: BackstageCredentials;
    /** Entities by reference that need no fetching. */
    preloaded?: ReadonlyMap<string, Entity>;
    /** A reader with the same credentials, for another assessment, that fetches together with this one. */
    sharing?: CatalogEntityReader;
  }) {
    const { catalog, credentials, sharing } = options;
    this.#known = sharing ? sharing.#known : new Map(options.preloaded);
    this.#loader = sharing
      ? sharing.#loader
      : new DataLoader(async entityRefs => {
          const { items } = await catalog.getEntitiesByRefs(
            { entityRefs: [...entityRefs] },
            { credentials },
          );
          return items;
        });
  }

  async byRef(entityRef: string): Promise<Entity | undefined> {
    return this.#find(entityRef);
  }

  async byRefs(entityRefs: readonly string[]): Promise<(Entity | undefined)[]> {
    const found = entityRefs.map(ref => this.#find(ref));
    return isAllHere(found) ? found : Promise.all(found);
  }

  /** Everything that was asked for, by reference; `undefined` for what the catalog does not have. */
  get read(): ReadonlyMap<string, Entity | undefined> {
    return this.#read;
  }

  /** At once where it is known, which is the rule when many services are read. */
  #find(entityRef: string): Entity | undefined | Promise<Entity | undefined> {
    const ref = writtenRef(entityRef);
    if (!this.#known.has(ref)) {
      return this.#fetch(ref);
    }
    const entity = this.#known.get(ref);
    this.#read.set(ref, entity);
    return entity;
  }

  async #fetch(ref: string): Promise<Entity | undefined> {
    const entity = await this.#loader.load(ref);
    this.#known.set(ref, entity);
    this.#read.set(ref, entity);
    return entity;
  }
}

function isAllHere<T>(found: (T | Promise<T>)[]): found is T[] {
  return !found.some(one => one instanceof Promise);
}
