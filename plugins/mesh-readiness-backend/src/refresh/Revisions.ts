import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';

/** Asks sources that read outside of the catalog whether they have news. */
export class Revisions {
  readonly #sources: readonly RequirementSource[];
  readonly #logger: LoggerService;
  readonly #broken = new Set<string>();

  constructor(options: {
    sources: readonly RequirementSource[];
    logger: LoggerService;
  }) {
    this.#sources = options.sources;
    this.#logger = options.logger;
  }

  /** By id of the source; one that throws has nothing to tell, and the log says so once. */
  of(entityRef: string): [source: string, revision: string][] {
    return this.#sources.flatMap(source =>
      source.revision ? [[source.id, this.#ask(source, entityRef)]] : [],
    );
  }

  #ask(source: RequirementSource, entityRef: string): string {
    try {
      return source.revision?.(entityRef) ?? '';
    } catch (error) {
      if (!this.#broken.has(source.id)) {
        this.#broken.add(source.id);
        this.#logger.warn(
          `Requirement source '${source.id}' could not say whether it has news, such as about ${entityRef}; its services are read anew only when their entities have changed`,
          toError(error),
        );
      }
      return '';
    }
  }
}
