import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  Claims,
  SourceReport,
} from 'backstage-plugin-mesh-readiness-common';
import {
  type EntityReader,
  mergeClaims,
  type PartialClaims,
  quoteRaw,
  type RequirementSource,
  type SourceResult,
} from 'backstage-plugin-mesh-readiness-node';
import { BUILT_IN_SOURCE_IDS } from '../sources/builtInSources';
import { checkCounts, readResult } from './readResult';

interface Collected {
  claims: PartialClaims;
  report: SourceReport;
}

/** One source that failed for one service. */
export interface SourceFailure {
  source: string;
  entityRef: string;
  /** One line. */
  message: string;
  error: Error;
}

/** Asks all sources about one service at the same time; one that throws or takes too long costs no other its result. */
export async function collect(options: {
  entity: Entity;
  sources: readonly RequirementSource[];
  entities: EntityReader;
  now: string;
  logger: LoggerService;
  timeoutMilliseconds: number;
  /** Waits until it is this service's turn to be worked on; absent: it always is. */
  turn?: () => Promise<void>;
  /** Told of each source that fails; absent: the log is. */
  onFailure?: (failure: SourceFailure) => void;
}): Promise<Claims> {
  const collected = await Promise.all(
    options.sources.map(source => collectOne(source, options)),
  );
  return {
    ...mergeClaims(collected.map(({ claims }) => claims)),
    reports: collected.map(({ report }) => report),
  };
}

async function collectOne(
  source: RequirementSource,
  options: Parameters<typeof collect>[0],
): Promise<Collected> {
  const { entity, entities, now, timeoutMilliseconds } = options;
  const logger = options.logger.child({ source: source.id });
  const controller = new AbortController();
  const { signal } = controller;
  try {
    const result = await withTimeout(timeoutMilliseconds, controller, () =>
      source.collect({ entity, entities, now, signal, logger }),
    );
    await options.turn?.();
    return read(
      source,
      BUILT_IN_SOURCE_IDS.includes(source.id)
        ? checkCounts(result)
        : readResult(result),
    );
  } catch (cause) {
    const error = toError(cause);
    const message = quoteRaw(error.message);
    const entityRef = stringifyEntityRef(entity);
    if (options.onFailure) {
      options.onFailure({ source: source.id, entityRef, message, error });
    } else {
      logger.warn(
        `Requirement source '${source.id}' failed for ${entityRef}: ${message}`,
        error,
      );
    }
    return failed(source, message, signal.aborted);
  }
}

function read(source: RequirementSource, result: SourceResult): Collected {
  const { looked, message, ...parts } = result;
  const claims = mergeClaims([parts]);
  const found = Object.values(claims).some(({ length }) => length > 0);
  return {
    claims,
    report: {
      source: source.id,
      status: found ? 'read' : 'nothing',
      looked,
      ...(message ? { message } : {}),
    },
  };
}

function failed(
  source: RequirementSource,
  message: string,
  timedOut: boolean,
): Collected {
  const expected = timedOut
    ? 'an answer in time, and meshReadiness.sources.timeout says how long that is'
    : 'an answer without an error, and the log of the backend says more about this one';
  return {
    claims: {
      problems: [
        {
          kind: 'source-failed',
          params: { source: source.id, message, expected },
          because: [],
        },
      ],
    },
    report: { source: source.id, status: 'failed', looked: [], message },
  };
}

async function withTimeout<T>(
  milliseconds: number,
  controller: AbortController,
  run: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      run(),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          const error = new Error(
            `no answer within ${milliseconds} milliseconds`,
          );
          controller.abort(error);
          reject(error);
        }, milliseconds);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
