import { setImmediate } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type AssessmentComparison,
  type Claims,
  compareAssessments,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import DataLoader from 'dataloader';
import { decideFor } from '../assess/decideFor';
import { findHiddenRefs, VISIBLE_FIELDS } from '../assess/findHiddenRefs';
import { KINDS } from '../assess/kinds';
import type { ReadingOptions } from '../assess/ReadingOptions';
import { CatalogEntityReader } from '../collect/CatalogEntityReader';
import { collect } from '../collect/collect';
import type { DryRunPage } from './DryRunPage';
import { isChanged } from './isChanged';

/** Which services are looked at, and under what. */
export interface DryRunRequest {
  credentials: BackstageCredentials;
  /** What answers today. */
  before: Edition;
  /** What is tried. */
  after: Edition;
  /** Those on offer; names that they do not have stay hidden with the entities that use them. */
  offered: readonly Edition[];
  /** From the page before; absent for the first one. */
  cursor?: string;
  /** Services on a page. */
  limit: number;
}

interface Read {
  entity: Entity;
  entityRef: string;
  claims: Claims;
  hidden: ReadonlySet<string>;
}

/**
 * Says what other knowledge would change, page by page.
 *
 * @remarks
 * What there is to know about a service is read once and decided about twice. As in an assessment, the services are read as
 * the caller, and what lies around them as the plugin, and then hidden from a caller who may not see it. The catalog is
 * asked for a whole page at once.
 */
export class DryRunner {
  readonly #options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /** Assesses one page of services under what answers today and under what is tried. */
  async runPage(request: DryRunRequest): Promise<DryRunPage> {
    const { catalog, logger } = this.#options;
    const { credentials, before, after, offered, cursor, limit } = request;
    const {
      items: found,
      totalItems,
      pageInfo,
    } = await catalog.queryEntities(
      cursor === undefined
        ? {
            filter: { kind: KINDS },
            orderFields: { field: 'metadata.name', order: 'asc' },
            limit,
          }
        : { cursor, limit },
      { credentials },
    );
    // A cursor holds what it asks for, and comes from the caller.
    const items = found.filter(({ kind }) =>
      KINDS.includes(kind.toLowerCase()),
    );
    const page: DryRunPage = {
      before: knowledgeOf(before),
      after: knowledgeOf(after),
      total: totalItems,
      assessed: 0,
      notAssessed: 0,
      changed: [],
      failed: [],
      ...(pageInfo.nextCursor && { nextCursor: pageInfo.nextCursor }),
    };
    const now = new Date().toISOString();
    for (const [index, read] of (
      await this.#read(items, credentials, now)
    ).entries()) {
      // So that a page of services does not keep everybody else waiting.
      await setImmediate();
      const entityRef = stringifyEntityRef(items[index]);
      try {
        if (read.status === 'rejected') {
          throw read.reason;
        }
        const comparison = compareUnder(
          read.value,
          { before, after, offered },
          now,
        );
        if (!comparison) {
          page.notAssessed += 1;
          continue;
        }
        if (isChanged(comparison)) {
          const { title } = items[index].metadata;
          page.changed.push({
            entityRef,
            ...(title !== undefined && { title }),
            comparison,
          });
        }
        page.assessed += 1;
      } catch (cause) {
        const error = toError(cause);
        logger.warn(`A dry run failed for ${entityRef}`, error);
        page.failed.push({ entityRef, message: quoteRaw(error.message) });
      }
    }
    return page;
  }

  async #read(
    items: readonly Entity[],
    credentials: BackstageCredentials,
    now: string,
  ): Promise<PromiseSettledResult<Read>[]> {
    const { catalog, auth, sources, logger, timeoutMilliseconds } =
      this.#options;
    const ownCredentials = await auth.getOwnServiceCredentials();
    const sharing = new CatalogEntityReader({
      catalog,
      credentials: ownCredentials,
    });
    const collected = await Promise.allSettled(
      items.map(async entity => {
        const entities = new CatalogEntityReader({
          catalog,
          credentials: ownCredentials,
          sharing,
        });
        const claims = await collect({
          entity,
          sources,
          entities,
          now,
          logger,
          timeoutMilliseconds,
        });
        return { entity, claims, read: entities.read };
      }),
    );
    const asCaller = batched(catalog, credentials);
    return Promise.allSettled(
      collected.map(async result => {
        if (result.status === 'rejected') {
          throw result.reason;
        }
        const { entity, claims, read } = result.value;
        return {
          entity,
          entityRef: stringifyEntityRef(entity),
          claims,
          hidden: await findHiddenRefs({
            catalog: asCaller,
            credentials,
            entity,
            read,
            claims,
          }),
        };
      }),
    );
  }
}

function knowledgeOf({ id, overlays = [] }: Edition) {
  return { edition: id, overlays: overlays.map(overlay => overlay.id) };
}

function compareUnder(
  read: Read,
  {
    before,
    after,
    offered,
  }: Pick<DryRunRequest, 'before' | 'after' | 'offered'>,
  now: string,
): AssessmentComparison | undefined {
  const today = decideFor({ ...read, edition: before, offered, now });
  const then = decideFor({ ...read, edition: after, offered, now });
  return today.status === 'assessed' && then.status === 'assessed'
    ? compareAssessments(today, then, { before, after })
    : undefined;
}

/** Asks the catalog once for what is asked for at the same time, each entity once. */
function batched(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Pick<CatalogService, 'getEntitiesByRefs'> {
  const loader = new DataLoader<string, Entity | undefined>(async refs => {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...refs], fields: VISIBLE_FIELDS },
      { credentials },
    );
    return items;
  });
  return {
    getEntitiesByRefs: async ({ entityRefs }) => ({
      items: await Promise.all(entityRefs.map(ref => loader.load(ref))),
    }),
  };
}
