import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  KnownService,
  RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import type { FoundOutside } from '../collect/collect';
import type { Outside } from '../store/StoredService';

type OutsideOfAll = Readonly<Record<string, Outside>>;

/** Asks sources that read outside of the catalog whether they have news. */
export class Revisions {
  readonly #sources: readonly RequirementSource[];
  readonly #logger: LoggerService;
  readonly #broken = new Set<string>();

  constructor(options: {
    sources: readonly RequirementSource[];
    logger: LoggerService;
  }) {
    this.#sources = options.sources.filter(({ revision }) => revision);
    this.#logger = options.logger;
  }

  /** Whether any source reads outside of the catalog, and can tell when it has news. */
  get exist(): boolean {
    return this.#sources.length > 0;
  }

  /**
   * What the sources would find for a service now, by their ids; `undefined` when none reads outside of the catalog.
   * A source that cannot tell, or throws, would find what it found before, and the log says once that it throws.
   */
  of(entityRef: string, known: OutsideOfAll = {}): OutsideOfAll | undefined {
    if (!this.exist) {
      return undefined;
    }
    const outside: Record<string, Outside> = {};
    for (const source of this.#sources) {
      const { key, revision = '' } = known[source.id] ?? {};
      outside[source.id] = {
        ...(key !== undefined && { key }),
        revision: this.#ask(source, { entityRef, key }) ?? revision,
      };
    }
    return outside;
  }

  /** Whether a source would find something else for a service than what is known of it. */
  haveNews(entityRef: string, known: OutsideOfAll = {}): boolean {
    const now = this.of(entityRef, known) ?? {};
    return Object.entries(now).some(
      ([id, { revision }]) => revision !== (known[id]?.revision ?? ''),
    );
  }

  /** What the sources found for a service that was just read; what one that gave no answer found before. */
  found(
    entityRef: string,
    found: ReadonlyMap<string, FoundOutside>,
    before: OutsideOfAll = {},
  ): OutsideOfAll | undefined {
    if (!this.exist) {
      return undefined;
    }
    const outside: Record<string, Outside> = {};
    for (const source of this.#sources) {
      const answer = found.get(source.id);
      if (!answer) {
        outside[source.id] = before[source.id] ?? { revision: '' };
        continue;
      }
      const { key, revision } = answer;
      outside[source.id] = {
        ...(key !== undefined && { key }),
        revision: revision ?? this.#ask(source, { entityRef, key }) ?? '',
      };
    }
    return outside;
  }

  #ask(source: RequirementSource, service: KnownService): string | undefined {
    try {
      return source.revision?.(service);
    } catch (error) {
      if (!this.#broken.has(source.id)) {
        this.#broken.add(source.id);
        this.#logger.warn(
          `Requirement source '${source.id}' could not say whether it has news, such as about ${service.entityRef}; its services are read anew only when their entities have changed`,
          toError(error),
        );
      }
      return undefined;
    }
  }
}
