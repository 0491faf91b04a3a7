import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type AdoptionDay,
  type Freshness,
  type RefreshProgress,
  type ServiceChange,
} from 'backstage-plugin-mesh-readiness-common';
import type { ReadingOptions } from '../assess/ReadingOptions';
import type { ServiceRow } from '../store/ServiceRow';
import type { RefreshState, ServiceStore } from '../store/ServiceStore';
import type { ServiceInputs, StoredService } from '../store/StoredService';
import { toServiceRow } from '../store/toServiceRow';
import { BatchCatalog } from './BatchCatalog';
import { EntityCache } from './EntityCache';
import { inputHash } from './inputHash';
import { isSame } from './isSame';
import { readAhead } from './readAhead';
import { readServices } from './readServices';
import { RefreshError } from './RefreshError';
import type { RefreshMetrics } from './RefreshMetrics';
import type { RefreshOutcome } from './RefreshOutcome';
import { EMPTY_CATALOG, REFRESH_PROBLEMS } from './refreshProblems';
import { Revisions } from './Revisions';
import { SourceFailures } from './SourceFailures';
import { type Plan, startPlan } from './startPlan';
import { type CatalogState, type Etags, streamEtags } from './streamEtags';
import { TimeSlices } from './TimeSlices';
import { type Making, toStored } from './toStored';
import { within } from './within';

/** Services that are read at once; few, so that what they are made from is gone again soon. */
const BATCH = 50;
/** Services that are written at once, as each time costs the disk the same. */
const WRITTEN_AT_ONCE = 200;
/** Rows of inputs that are compared at once. */
const PAGE = 1_000;
/** Longer than a catalog that is well takes for anything. */
const PATIENCE_MILLISECONDS = 60_000;
/** How old the stored time of the last check may become while nothing changes. */
const CHECK_KEPT_MILLISECONDS = 10 * 60_000;

/** What a refresh works with. */
export interface RefresherOptions extends ReadingOptions {
  store: ServiceStore;
  edition: Making['edition'];
  /** The fingerprint of what answers are made with, by day. */
  fingerprint(day: string): string;
  /** The totals of now, brought up to date. */
  totals(day: string): Promise<AdoptionDay>;
  /** How long changes and the totals of days are kept. */
  keepMilliseconds: number;
  metrics?: RefreshMetrics;
  /** How long one answer of the catalog may take. */
  patienceMilliseconds?: number;
  clock?: () => Date;
}

/** What it takes to read some services. */
interface Reading {
  /** Absent: it is read to its end. */
  signal?: AbortSignal;
  credentials: BackstageCredentials;
  state: RefreshState;
  knowledge: string;
  /** When it began, as what earlier batches read counts for later ones; ISO 8601. */
  now: string;
  slices: TimeSlices;
  cache: EntityCache;
  failures: SourceFailures;
}

/** What one refresh shares among its steps. */
interface Run extends Reading {
  signal: AbortSignal;
  startedAt: Date;
  since: number;
  counts: Omit<RefreshOutcome, 'endedAt' | 'milliseconds' | 'cancelled'>;
}

/** What a service that was read comes down to, which takes far less room than what it was made from. */
interface ReadRow {
  row: ServiceRow;
  /** Whether it says anything else than what is stored. */
  differs: boolean;
}

/** Keeps what is stored of all services up to date with the catalog. */
export class Refresher {
  readonly #options: RefresherOptions;
  readonly #revisions: Revisions;
  #progress: RefreshProgress | undefined;
  #checkedAt: string | undefined;
  #last: RefreshOutcome | undefined;
  #problem: Freshness['problem'];
  #tidiedOn: string | undefined;
  /** Where everything was compared and nothing was left to do, and how many services there were. */
  #upToDate: { point: string; services: number } | undefined;

  constructor(options: RefresherOptions) {
    this.#options = options;
    this.#revisions = new Revisions(options);
  }

  /** What this replica knows of refreshes, which the store may not know yet. */
  get known(): Pick<
    RefreshState,
    'checkedAt' | 'progress' | 'problem' | 'last'
  > {
    return {
      checkedAt: this.#checkedAt,
      progress: this.#progress,
      problem: this.#problem,
      last: this.#last,
    };
  }

  /**
   * Reads anew what has become another since it was stored, and takes out what left the catalog.
   *
   * @remarks
   * It may end at any point: what was written stays right, and the next refresh finds the rest. When the signal aborts, it
   * ends after the batch under way.
   */
  async refresh(signal: AbortSignal): Promise<RefreshOutcome> {
    const startedAt = this.#now();
    const since = performance.now();
    const counts = { services: 0, read: 0, written: 0, removed: 0, failed: 0 };
    this.#progress = { startedAt: startedAt.toISOString(), done: 0, rate: 0 };
    const outcome = (cancelled: boolean): RefreshOutcome => ({
      endedAt: this.#now().toISOString(),
      milliseconds: Math.round(performance.now() - since),
      ...counts,
      cancelled,
    });
    try {
      const run: Run = {
        ...(await this.#startReading(startedAt)),
        signal,
        startedAt,
        since,
        counts,
      };
      try {
        await this.#work(run);
      } finally {
        run.failures.log(this.#options.logger);
      }
      const done = outcome(false);
      await this.#keepSuccess(run, done);
      this.#options.metrics?.record(done);
      return done;
    } catch (error) {
      const ended = outcome(signal.aborted);
      this.#options.metrics?.record(ended, !signal.aborted);
      if (signal.aborted) {
        this.#last = ended;
        await this.#keepQuietly({ progress: undefined, last: ended });
        return ended;
      }
      await this.#keepFailure(error);
      throw error;
    } finally {
      this.#progress = undefined;
    }
  }

  /** Reads one service anew, whatever is stored of it; false when the catalog does not have it any more, and then it is taken out. */
  async refreshOne(entityRef: string): Promise<boolean> {
    const { store, catalog } = this.#options;
    const reading = await this.#startReading(this.#now());
    const { credentials, now: at } = reading;
    const entity = await catalog.getEntityByRef(entityRef, { credentials });
    const cause = causeOf(reading);
    if (!entity) {
      await fromStore(
        store.write({ services: [], removed: [entityRef], at, cause }),
      );
      return false;
    }
    const [service] = await this.#read([entity], {
      ...reading,
      before: await this.#storedAmong([entityRef]),
    });
    reading.failures.log(this.#options.logger);
    await fromStore(
      store.write({ services: [service.row], removed: [], at, cause }),
    );
    return true;
  }

  /**
   * Reads those of some services anew of which a source has news, and nothing of the others.
   *
   * @remarks
   * What is not stored yet, or left the catalog, is for the next refresh.
   */
  async refreshNews(entityRefs: readonly string[]): Promise<void> {
    const reading = await this.#startReading(this.#now());
    for (const some of chunksOf(entityRefs, BATCH)) {
      const stored = await this.#storedAmong(some);
      const refs = [...stored.values()]
        .filter(({ entityRef, outside }) =>
          this.#revisions.haveNews(entityRef, outside),
        )
        .map(({ entityRef }) => entityRef);
      if (refs.length > 0) {
        await this.#write(
          newsAmong(await this.#readBatch(refs, stored, reading)),
          causeOf(reading),
        );
      }
    }
    reading.failures.log(this.#options.logger);
  }

  async #startReading(now: Date): Promise<Reading> {
    const { auth, store, fingerprint } = this.#options;
    return {
      credentials: await auth.getOwnServiceCredentials(),
      state: await fromStore(store.state()),
      knowledge: fingerprint(dayOf(now)),
      now: now.toISOString(),
      slices: new TimeSlices(),
      cache: new EntityCache(),
      failures: new SourceFailures(),
    };
  }

  async #work(run: Run) {
    const { signal, counts } = run;
    const current = await streamEtags({
      catalog: this.#options.catalog,
      credentials: run.credentials,
      milliseconds: this.#patience,
      signal,
    });
    const point = this.#pointOf(current, run);
    if (point !== undefined && point === this.#upToDate?.point) {
      counts.services = this.#upToDate.services;
      return;
    }
    const plan = await this.#plan(current.etags, run);
    counts.services = plan.total;
    const isUpToDate = [plan.added, plan.changed, plan.gone].every(
      ({ length }) => length === 0,
    );
    this.#upToDate =
      isUpToDate && point !== undefined
        ? { point, services: plan.total }
        : undefined;
    const removed = await this.#confirmGone(plan, run);
    const total = plan.added.length + plan.changed.length;
    this.#progress = { ...this.#progress!, total };
    await this.#remove(removed, run);
    // What is new is so because of the services, also when the knowledge has become another.
    await this.#renew(plan.added, 'service', false, run);
    await this.#renew(plan.changed, causeOf(run), true, run);
  }

  /** Names everything that a plan rests on; `undefined` when it cannot be named, or rests on what lies outside of the catalog too. */
  #pointOf({ digest }: CatalogState, run: Run): string | undefined {
    return digest === undefined || this.#revisions.exist
      ? undefined
      : [digest, run.state.version, run.knowledge].join(' ');
  }

  async #plan(etags: Etags, run: Run): Promise<Plan> {
    const { store } = this.#options;
    const plan = startPlan(etags, stored => this.#hashOf(stored, etags, run));
    let after: string | undefined;
    for (;;) {
      run.signal.throwIfAborted();
      const page = await fromStore(store.pageOfInputs({ after, limit: PAGE }));
      await run.slices.turn();
      plan.compare(page);
      if (page.length < PAGE) {
        return plan.finish();
      }
      after = page.at(-1)!.entityRef;
    }
  }

  #hashOf(
    { entityRef, reads, outside }: ServiceInputs,
    etags: Etags,
    { knowledge }: Pick<Run, 'knowledge'>,
  ): string {
    return inputHash({
      knowledge,
      etag: etags.get(entityRef),
      reads,
      etagOf: ref => etags.get(ref),
      outside: this.#revisions.of(entityRef, outside),
    });
  }

  /** Those that the catalog does not have when it is asked for them by name, because a stream may have passed some over. */
  async #confirmGone(plan: Plan, run: Run): Promise<string[]> {
    const { catalog, logger } = this.#options;
    if (plan.gone.length === 0) {
      return [];
    }
    if (plan.total === 0 && run.state.problem?.message !== EMPTY_CATALOG) {
      throw new RefreshError('catalog', EMPTY_CATALOG);
    }
    const gone: string[] = [];
    for (const some of chunksOf(plan.gone, PAGE)) {
      const { items } = await fromCatalog(
        within(
          catalog.getEntitiesByRefs(
            { entityRefs: some, fields: ['kind', 'metadata.name'] },
            { credentials: run.credentials },
          ),
          { milliseconds: this.#patience, signal: run.signal },
        ),
        run.signal,
      );
      gone.push(...some.filter((_, index) => !items[index]));
    }
    const passedOver = plan.gone.length - gone.length;
    if (passedOver > 0) {
      logger.warn(
        `The catalog left out ${passedOver} services when it listed its entities, and has them all the same; they stay as they are`,
      );
    }
    return gone;
  }

  async #remove(entityRefs: readonly string[], run: Run) {
    for (const removed of chunksOf(entityRefs, PAGE)) {
      run.signal.throwIfAborted();
      const { rows } = await fromStore(
        this.#options.store.write({
          services: [],
          removed,
          at: this.#now().toISOString(),
          cause: 'service',
        }),
      );
      run.counts.removed += rows;
      run.counts.written += rows;
    }
  }

  async #renew(
    entityRefs: readonly string[],
    cause: ServiceChange['cause'],
    isStored: boolean,
    run: Run,
  ) {
    const { counts } = run;
    let waiting: ServiceRow[] = [];
    const write = async () => {
      const rows = waiting;
      waiting = [];
      counts.written += await this.#write(rows, cause);
    };
    try {
      for await (const { asked, read } of readAhead(
        chunksOf(entityRefs, BATCH),
        async refs => ({
          asked: refs.length,
          read: await this.#readBatch(
            refs,
            isStored ? await this.#storedAmong(refs) : new Map(),
            run,
          ),
        }),
      )) {
        counts.read += read.length;
        counts.failed += read.filter(
          ({ row }) => row.status === 'failed',
        ).length;
        this.#advance(asked, run);
        waiting.push(...newsAmong(read));
        if (waiting.length >= WRITTEN_AT_ONCE) {
          await write();
        }
      }
    } finally {
      // What was read before it was stopped or failed is not to be read again.
      await write();
    }
  }

  /** Says how many rows it wrote, which are fewer where another replica has written the same. */
  async #write(
    services: readonly ServiceRow[],
    cause: ServiceChange['cause'],
  ): Promise<number> {
    if (services.length === 0) {
      return 0;
    }
    const { rows } = await fromStore(
      this.#options.store.write({
        services,
        removed: [],
        at: this.#now().toISOString(),
        cause,
        progress: this.#progress,
      }),
    );
    return rows;
  }

  async #readBatch(
    refs: readonly string[],
    before: ReadonlyMap<string, StoredService>,
    reading: Reading,
  ): Promise<ReadRow[]> {
    const { catalog } = this.#options;
    const { signal, credentials } = reading;
    signal?.throwIfAborted();
    const { items } = await fromCatalog(
      within(
        catalog.getEntitiesByRefs({ entityRefs: [...refs] }, { credentials }),
        { milliseconds: this.#patience, signal },
      ),
      signal,
    );
    return this.#read(
      items.flatMap(item => item ?? []),
      { ...reading, before },
    );
  }

  #advance(services: number, { since }: Run) {
    const progress = this.#progress!;
    const done = progress.done + services;
    const seconds = (performance.now() - since) / 1_000;
    this.#progress = { ...progress, done, rate: Math.round(done / seconds) };
  }

  async #read(
    entities: Parameters<typeof readServices>[0],
    options: Reading & { before: ReadonlyMap<string, StoredService> },
  ): Promise<ReadRow[]> {
    const { edition, sources, logger, timeoutMilliseconds } = this.#options;
    const { credentials, knowledge, slices, cache, failures, now, before } =
      options;
    return readServices(
      entities,
      {
        catalog: new BatchCatalog({
          catalog: this.#options.catalog,
          cache,
          milliseconds: this.#patience,
          signal: options.signal,
        }),
        credentials,
        sources: failures.watch(sources),
        now,
        logger,
        timeoutMilliseconds,
        slices,
        onFailure: failure => failures.add(failure),
      },
      one => {
        const stored = before.get(one.entityRef);
        const service = toStored(
          one,
          this.#revisions.found(one.entityRef, one.found, stored?.outside),
          stored,
          { edition, knowledge, now },
        );
        return {
          row: toServiceRow(service),
          differs: !stored || !isSame(stored, service),
        };
      },
    );
  }

  async #storedAmong(
    entityRefs: readonly string[],
  ): Promise<Map<string, StoredService>> {
    const stored = await fromStore(this.#options.store.services(entityRefs));
    return new Map(stored.map(service => [service.entityRef, service]));
  }

  async #keepSuccess({ state, knowledge }: Run, last: RefreshOutcome) {
    const { store } = this.#options;
    const now = this.#now();
    const checkedAt = now.toISOString();
    const age = now.getTime() - Date.parse(state.checkedAt ?? '');
    const isRecent = Math.abs(age) < CHECK_KEPT_MILLISECONDS;
    if (
      last.written > 0 ||
      !isRecent ||
      state.knowledge !== knowledge ||
      state.problem ||
      state.progress
    ) {
      await fromStore(
        store.keepState({
          checkedAt,
          knowledge,
          last,
          problem: undefined,
          progress: undefined,
        }),
      );
    }
    this.#checkedAt = checkedAt;
    this.#last = last;
    this.#problem = undefined;
    await this.#tidy(now, last.written > 0);
  }

  /** Keeps the totals of the day, and forgets what is too old, both once a day at least. */
  async #tidy(now: Date, hasWritten: boolean) {
    const { store, totals, keepMilliseconds } = this.#options;
    const day = dayOf(now);
    const isNewDay = this.#tidiedOn !== day;
    if (hasWritten || isNewDay) {
      await fromStore(store.keepDay(await fromStore(totals(day))));
    }
    if (isNewDay) {
      const oldest = new Date(now.getTime() - keepMilliseconds);
      await fromStore(store.forgetBefore(dayOf(oldest)));
      this.#tidiedOn = day;
    }
  }

  async #keepFailure(error: unknown) {
    const kind = error instanceof RefreshError ? error.kind : 'refresh';
    const message =
      error instanceof RefreshError && error.message === EMPTY_CATALOG
        ? EMPTY_CATALOG
        : REFRESH_PROBLEMS[kind];
    const state = await this.#options.store.state().catch(() => undefined);
    const known = [state?.problem, this.#problem].find(
      problem => problem?.kind === kind,
    );
    this.#problem = {
      kind,
      message,
      since: known?.since ?? this.#now().toISOString(),
    };
    await this.#keepQuietly({ problem: this.#problem, progress: undefined });
  }

  /** What is not kept now is known to this replica, and the next refresh keeps its own. */
  async #keepQuietly(state: Parameters<ServiceStore['keepState']>[0]) {
    try {
      await this.#options.store.keepState(state);
    } catch (error) {
      this.#options.logger.warn(
        'The state of the refresh could not be kept',
        toError(error),
      );
    }
  }

  get #patience(): number {
    return this.#options.patienceMilliseconds ?? PATIENCE_MILLISECONDS;
  }

  #now(): Date {
    return this.#options.clock?.() ?? new Date();
  }
}

function causeOf({ state, knowledge }: Reading): ServiceChange['cause'] {
  return state.knowledge !== undefined && state.knowledge !== knowledge
    ? 'knowledge'
    : 'service';
}

/** The rows of those that differ from what is stored. */
function newsAmong(read: readonly ReadRow[]): ServiceRow[] {
  return read.flatMap(({ row, differs }) => (differs ? row : []));
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

async function fromStore<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new RefreshError(
      'database',
      'The database did not do what it was asked for',
      error,
    );
  }
}

async function fromCatalog<T>(
  answer: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    signal?.throwIfAborted();
    throw new RefreshError(
      'catalog',
      'The catalog did not give the services',
      error,
    );
  }
}

function* chunksOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
