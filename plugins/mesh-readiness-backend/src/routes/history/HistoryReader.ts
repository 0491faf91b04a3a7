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
    const stored = await this.#ask(this.#store.days(from));
    const known = stored && everyDay(stored, today.day);
    const earlier = isOfAll
      ? this.#remember(known)
      : known &&
        (await this.#replay(known, today, { filters, viewer, lookup }));
    if (earlier) {
      return { days: [...earlier, today], freshness };
    }
    return {
      days: isOfAll
        ? [...this.#lastDays.filter(({ day }) => day >= from), today]
        : [today],
      freshness: withProblem(freshness, now),
    };
  }

  #remember(days: AdoptionDay[] | undefined): AdoptionDay[] | undefined {
    if (days && days.length >= this.#lastDays.length) {
      this.#lastDays = days;
    }
    return days;
  }

  /** Gives `undefined` while the database is away. */
  async #replay(
    stored: readonly AdoptionDay[],
    today: AdoptionDay,
    asked: Pick<Question, 'viewer' | 'lookup'> & { filters: ServiceFilters },
  ): Promise<AdoptionDay[] | undefined> {
    const [first] = stored;
    if (!first) {
      return [];
    }
    const { viewer, lookup, filters } = asked;
    const lines = await this.#ask(
      this.#store.changes({
        // Lines of the first day itself are what came before its end.
        since: `${first.day}T23:59:59.999Z`,
        limit: MOST_CHANGES,
      }),
    );
    if (!lines) {
      return undefined;
    }
    const refs = new Set(lookup.refs({ filters, viewer }));
    const changes = lines.filter(({ entityRef }) => refs.has(entityRef));
    const changed = [...new Set(changes.map(({ entityRef }) => entityRef))];
    return replayDays({
      today,
      days: daysTold(stored, lines),
      services:
        changed.length > 0
          ? lookup.states({ filters: { ...filters, ref: changed }, viewer })
          : [],
      changes,
    });
  }

  async #ask<T>(question: Promise<T>): Promise<T | undefined> {
    try {
      return await question;
    } catch (error) {
      this.#logger.warn(
        'The totals of earlier days could not be read',
        toError(error),
      );
      return undefined;
    }
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
