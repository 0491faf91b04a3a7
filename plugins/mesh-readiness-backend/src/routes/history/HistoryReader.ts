import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  AdoptionDay,
  AdoptionHistory,
  Freshness,
  ServiceChange,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { toError } from '@backstage/errors';
import type { ServiceStore } from '../../store/ServiceStore';
import type { Asked } from '../Asking';
import { dayOf } from './dayOf';
import { daysBefore } from './daysBefore';
import { everyDay } from './everyDay';
import { replayDays } from './replayDays';

/** Changes that are taken back for one answer; history that needs more begins later. */
const MOST_CHANGES = 20_000;

type Question = Pick<Asked, 'viewer' | 'lookup' | 'freshness'>;

/** Tells how the totals came about, of everything or of what somebody sees of it. */
export class HistoryReader {
  readonly #store: Pick<ServiceStore, 'days' | 'changes'>;
  readonly #logger: LoggerService;
  /** Answers while the database is away. */
  #lastDays: AdoptionDay[] = [];

  constructor(options: {
    store: Pick<ServiceStore, 'days' | 'changes'>;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
  }

  /** The last days, today among them; while the database is away, what is remembered of them. */
  async read(
    { viewer, lookup, freshness }: Question,
    { filters, days }: { filters: ServiceFilters; days: number },
  ): Promise<AdoptionHistory> {
    const now = new Date();
    const from = dayOf(daysBefore(now, days - 1));
    const today = lookup.day({ filters, viewer }, dayOf(now));
    const isOfAll = viewer.sees === 'all' && Object.keys(filters).length === 0;
    try {
      const stored = everyDay(await this.#store.days(from), today.day);
      if (isOfAll) {
        this.#lastDays = stored;
      }
      const earlier = isOfAll
        ? stored
        : await this.#replay(stored, today, { filters, viewer, lookup });
      return { days: [...earlier, today], freshness };
    } catch (cause) {
      const error = toError(cause);
      this.#logger.warn('The totals of earlier days could not be read', error);
      return {
        days: isOfAll
          ? [...this.#lastDays.filter(({ day }) => day >= from), today]
          : [today],
        freshness: withProblem(freshness, now),
      };
    }
  }

  async #replay(
    stored: readonly AdoptionDay[],
    today: AdoptionDay,
    asked: Pick<Question, 'viewer' | 'lookup'> & { filters: ServiceFilters },
  ): Promise<AdoptionDay[]> {
    const [first] = stored;
    if (!first) {
      return [];
    }
    const { viewer, lookup, filters } = asked;
    const refs = new Set(lookup.refs({ filters, viewer }));
    // Lines of the first day itself are what came before its end.
    const lines = await this.#store.changes({
      since: `${first.day}T23:59:59.999Z`,
      limit: MOST_CHANGES,
    });
    const changes = lines.filter(({ entityRef }) => refs.has(entityRef));
    return replayDays({
      today,
      days: daysTold(stored, lines),
      services: lookup.states({
        filters: {
          ...filters,
          ref: [...new Set(changes.map(({ entityRef }) => entityRef))],
        },
        viewer,
      }),
      changes,
    });
  }
}

/** The days that all changes are known of. */
function daysTold(
  stored: readonly AdoptionDay[],
  lines: readonly ServiceChange[],
): string[] {
  const days = stored.map(({ day }) => day);
  if (lines.length < MOST_CHANGES) {
    return days;
  }
  const oldest = lines[lines.length - 1].at.slice(0, 10);
  return days.filter(day => day >= oldest);
}

function withProblem(freshness: Freshness, now: Date): Freshness {
  return {
    ...freshness,
    problem: freshness.problem ?? {
      kind: 'database',
      message:
        'The database did not answer, so earlier days are as they were last read or left out.',
      since: now.toISOString(),
    },
  };
}
