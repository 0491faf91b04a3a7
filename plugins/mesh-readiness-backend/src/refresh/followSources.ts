import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';
import type { Refresher } from './Refresher';

/**
 * Reads services anew as soon as a source notices something, round after round; returns what ends it.
 *
 * @remarks
 * What cannot be read now is found by the next refresh, which compares revisions.
 */
export function followSources(
  sources: readonly RequirementSource[],
  options: { refresher: Pick<Refresher, 'refreshNews'>; logger: LoggerService },
): () => void {
  const { refresher, logger } = options;
  let waiting = new Set<string>();
  let isReading = false;
  let isClosed = false;
  const read = async () => {
    isReading = true;
    while (waiting.size > 0 && !isClosed) {
      const entityRefs = [...waiting];
      waiting = new Set();
      try {
        await refresher.refreshNews(entityRefs);
      } catch (error) {
        logger.warn(
          `What a source noticed about ${entityRefs.length} services, such as ${entityRefs[0]}, could not be read; the next refresh reads it`,
          toError(error),
        );
      }
    }
    isReading = false;
  };
  const ends = sources.flatMap(
    source =>
      source.subscribe?.(entityRefs => {
        entityRefs.forEach(ref => waiting.add(ref));
        if (!isReading) {
          read();
        }
      }) ?? [],
  );
  return () => {
    isClosed = true;
    ends.forEach(end => end());
  };
}
