import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type {
  ServiceChange,
  ServiceChanges,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceStore } from '../../store/ServiceStore';
import type { Asked } from '../Asking';
import { daysBefore } from './daysBefore';

/** Up to this many services, the database finds their lines itself. */
const FEW_SERVICES = 500;

const LINES_AT_ONCE = 1_000;

/** Lines that are looked through for those of many services before giving up. */
const MOST_LINES = 20_000;

const UNREADABLE =
  'The change log could not be read from the database of Mesh Readiness; try again in a moment';

/** Finds the changes of those services that somebody may see. */
export class ChangeReader {
  readonly #store: Pick<ServiceStore, 'changes'>;
  readonly #logger: LoggerService;

  constructor(options: {
    store: Pick<ServiceStore, 'changes'>;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
  }

  /** A page of changes, newest first; of services that left as well for who sees all and filters by nothing. */
  async read(
    { viewer, lookup }: Pick<Asked, 'viewer' | 'lookup'>,
    question: {
      filters: ServiceFilters;
      days: number;
      offset: number;
      limit: number;
    },
  ): Promise<ServiceChanges> {
    const { filters, days, offset, limit } = question;
    const since = daysBefore(new Date(), days).toISOString();
    if (viewer.sees === 'all' && Object.keys(filters).length === 0) {
      return pageOf(
        await this.#lines({ since, limit: limit + 1, offset }),
        limit,
      );
    }
    const refs = lookup.refs({ filters, viewer });
    if (refs.length === 0) {
      return { items: [], more: false };
    }
    if (refs.length <= FEW_SERVICES) {
      return pageOf(
        await this.#lines({
          since,
          entityRefs: refs,
          limit: limit + 1,
          offset,
        }),
        limit,
      );
    }
    return this.#lookThrough(new Set(refs), { since, offset, limit });
  }

  /** Sending the references of many services to the database would take longer than passing over the lines of others. */
  async #lookThrough(
    refs: ReadonlySet<string>,
    page: { since: string; offset: number; limit: number },
  ): Promise<ServiceChanges> {
    const { since, offset, limit } = page;
    const wanted = offset + limit + 1;
    const found: ServiceChange[] = [];
    for (let passed = 0; passed < MOST_LINES; passed += LINES_AT_ONCE) {
      const lines = await this.#lines({
        since,
        limit: LINES_AT_ONCE,
        offset: passed,
      });
      found.push(...lines.filter(({ entityRef }) => refs.has(entityRef)));
      if (found.length >= wanted || lines.length < LINES_AT_ONCE) {
        break;
      }
    }
    return pageOf(found.slice(offset, wanted), limit);
  }

  async #lines(
    question: Parameters<ServiceStore['changes']>[0],
  ): Promise<ServiceChange[]> {
    try {
      return await this.#store.changes(question);
    } catch (error) {
      this.#logger.error(UNREADABLE, toError(error));
      throw new ServiceUnavailableError(UNREADABLE);
    }
  }
}

function pageOf(lines: ServiceChange[], limit: number): ServiceChanges {
  return { items: lines.slice(0, limit), more: lines.length > limit };
}
