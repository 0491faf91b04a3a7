import {
  type CompoundEntityRef,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { withRelations } from '../../assess/withRelations';

/** A catalog in memory whose entities change, whose etags tell, and that can be told to fail. */
export class TestCatalog {
  readonly #entities = new Map<string, Entity>();
  #etag = 0;
  /** What was asked of it. */
  readonly calls: string[] = [];
  /** Entities on a page of the stream. */
  pageSize = 2;
  /** Called before each answer; what it throws is the answer. */
  before: (call: string) => void | Promise<void> = () => {};
  /** What the stream gives of a page. */
  shown: (page: Entity[]) => Entity[] = page => page;

  constructor(entities: readonly Entity[]) {
    withRelations(entities).forEach(entity => this.put(entity));
  }

  /** Adds an entity or puts it in the place of another. */
  put(entity: Entity, etag: string | undefined = `etag-${++this.#etag}`) {
    this.#entities.set(stringifyEntityRef(entity), {
      ...entity,
      metadata: { ...entity.metadata, etag },
    });
  }

  /** Changes the annotations of an entity. */
  annotate(entityRef: string, annotations: Record<string, string>) {
    const entity = this.#entities.get(entityRef)!;
    this.put({ ...entity, metadata: { ...entity.metadata, annotations } });
  }

  remove(entityRef: string) {
    this.#entities.delete(entityRef);
  }

  /** As what takes the place of the real one. */
  get service(): CatalogService {
    return {
      streamEntities: () => this.#stream(),
      getEntitiesByRefs: ({ entityRefs }: { entityRefs: string[] }) =>
        this.#byRefs(entityRefs),
      getEntityByRef: async (ref: string | CompoundEntityRef) =>
        (
          await this.#byRefs([
            typeof ref === 'string' ? ref : stringifyEntityRef(ref),
          ])
        ).items[0],
    } as unknown as CatalogService;
  }

  async *#stream() {
    const all = [...this.#entities.values()];
    for (let start = 0; start < all.length; start += this.pageSize) {
      await this.#answer(`page ${start / this.pageSize + 1}`);
      yield this.shown(all.slice(start, start + this.pageSize));
    }
  }

  async #byRefs(entityRefs: readonly string[]) {
    await this.#answer(`${entityRefs.length} by reference`);
    return { items: entityRefs.map(ref => this.#entities.get(ref)) };
  }

  async #answer(call: string) {
    this.calls.push(call);
    await this.before(call);
  }
}
