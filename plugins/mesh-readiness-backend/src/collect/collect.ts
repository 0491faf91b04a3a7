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
import { TimeLimit } from './TimeLimit';

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

/** What one source looked for outside of the catalog, and the revision of what it found. */
export type FoundOutside = Pick<SourceResult, 'key' | 'revision'>;

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
  /** Told of each source that gives an answer. */
  onAnswer?: (source: string, outside: FoundOutside) => void;
}): Promise<Claims> {
  const limit = new TimeLimit(options.timeoutMilliseconds);
  const collected = await Promise.all(
    options.sources.map(source => collectOne(source, limit, options)),
  );
  limit.stop();
  return {
    ...mergeClaims(collected.map(({ claims }) => claims)),
    reports: collected.map(({ report }) => report),
  };
}

async function collectOne(
  source: RequirementSource,
  limit: TimeLimit,
  options: Parameters<typeof collect>[0],
): Promise<Collected> {
  const { entity, entities, now } = options;
  const context = {
    entity,
    entities,
    now,
    get signal() {
      return limit.signal;
    },
    get logger() {
      return options.logger.child({ source: source.id });
    },
  };
  try {
    const result = await Promise.race([
      source.collect(context),
      limit.timeIsUp,
    ]);
    await options.turn?.();
    const { key, revision, ...answer } = BUILT_IN_SOURCE_IDS.includes(source.id)
      ? checkCounts(result)
      : readResult(result);
    options.onAnswer?.(source.id, { key, revision });
    return read(source, answer);
  } catch (cause) {
    const error = toError(cause);
    const message = quoteRaw(error.message);
    const entityRef = stringifyEntityRef(entity);
    if (options.onFailure) {
      options.onFailure({ source: source.id, entityRef, message, error });
    } else {
      context.logger.warn(
        `Requirement source '${source.id}' failed for ${entityRef}: ${message}`,
        error,
      );
    }
    return failed(source, message, limit.isUp);
  }
}

function read(
  source: RequirementSource,
  result: Omit<SourceResult, keyof FoundOutside>,
): Collected {
  const { looked, message, add, unread, ...claims } = result;
  const found = Object.values(claims).some(one => one && one.length > 0);
  return {
    claims,
    report: {
      source: source.id,
      status: found ? 'read' : 'nothing',
      looked,
      ...(message ? { message } : {}),
      ...(add ? { add } : {}),
      ...(unread?.length ? { unread } : {}),
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
