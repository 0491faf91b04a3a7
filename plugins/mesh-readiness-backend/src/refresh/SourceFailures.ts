import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';
import type { SourceFailure } from '../collect/collect';

/** After so many services in a row, a source is not asked about the rest of them. */
const MOST_IN_A_ROW = 100;

/** Counts how often sources fail during one refresh, so that the log says so once, and a source that is down keeps nobody waiting. */
export class SourceFailures {
  readonly #counts = new Map<string, { count: number; first: SourceFailure }>();
  readonly #inARow = new Map<string, number>();

  /** Sources that are not asked again once they fail for every service. */
  watch(sources: readonly RequirementSource[]): RequirementSource[] {
    return sources.map(source => ({
      id: source.id,
      collect: async context => {
        const inARow = this.#inARow.get(source.id) ?? 0;
        if (inARow >= MOST_IN_A_ROW) {
          throw new Error(
            `it failed for ${MOST_IN_A_ROW} services in a row, the first time because of: ${
              this.#counts.get(source.id)?.first.message
            }`,
          );
        }
        const result = await source.collect(context);
        this.#inARow.set(source.id, 0);
        return result;
      },
    }));
  }

  /** Takes note of a source that failed for a service. */
  add(failure: SourceFailure) {
    const { source } = failure;
    const known = this.#counts.get(source) ?? { count: 0, first: failure };
    known.count += 1;
    this.#counts.set(source, known);
    this.#inARow.set(source, (this.#inARow.get(source) ?? 0) + 1);
  }

  /** Says for each source that failed how often it did. */
  log(logger: LoggerService) {
    for (const [source, { count, first }] of this.#counts) {
      logger.warn(
        `Requirement source '${source}' failed for ${count} ${
          count === 1 ? 'service' : 'services'
        }, such as ${first.entityRef}: ${first.message}`,
        first.error,
      );
    }
  }
}
