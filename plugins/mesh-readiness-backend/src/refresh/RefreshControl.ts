import type { SchedulerService } from '@backstage/backend-plugin-api';
import type {
  Freshness,
  RefreshProgress,
  RefreshStatus,
} from 'backstage-plugin-mesh-readiness-common';
import { NotFoundError } from '@backstage/errors';
import type { Refreshes } from '../routes/Refreshes';
import type { RefreshState, ServiceStore } from '../store/ServiceStore';
import type { Refresher } from './Refresher';
import { UNREACHABLE_DATABASE } from './refreshProblems';

/** Id of the task that refreshes. */
export const REFRESH_TASK = 'refresh';

/** For so long after its start, a portal is likely to find more at once. */
const YOUNG_MILLISECONDS = 3 * 60_000;
const SOON_MILLISECONDS = 5_000;

/** Starts, stops and tells of refreshes, on whichever replica they run. */
export class RefreshControl implements Refreshes {
  readonly #refresher: Refresher;
  readonly #store: Pick<ServiceStore, 'state'>;
  readonly #scheduler: Pick<SchedulerService, 'triggerTask' | 'cancelTask'>;
  readonly #timeoutMilliseconds: number;
  readonly #since = performance.now();
  #running: AbortController | undefined;
  #soon: NodeJS.Timeout | undefined;
  #isClosed = false;
  #unreachableSince: string | undefined;

  constructor(options: {
    refresher: Refresher;
    store: Pick<ServiceStore, 'state'>;
    scheduler: Pick<SchedulerService, 'triggerTask' | 'cancelTask'>;
    /** How long one refresh may take. */
    timeoutMilliseconds: number;
  }) {
    this.#refresher = options.refresher;
    this.#store = options.store;
    this.#scheduler = options.scheduler;
    this.#timeoutMilliseconds = options.timeoutMilliseconds;
  }

  /** Refreshes now; what the scheduler calls. */
  async run(signal: AbortSignal): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    let isSettled = false;
    try {
      const { services, written, cancelled } = await this.#refresher.refresh(
        AbortSignal.any([signal, running.signal]),
      );
      isSettled = cancelled || (services > 0 && written === 0);
    } finally {
      this.#running = undefined;
      if (!isSettled && performance.now() - this.#since < YOUNG_MILLISECONDS) {
        this.#startSoon();
      }
    }
  }

  /** Starts no refresh any more. */
  close() {
    clearTimeout(this.#soon);
    this.#isClosed = true;
  }

  async start(): Promise<void> {
    await this.#scheduler.triggerTask(REFRESH_TASK);
  }

  async cancel(): Promise<void> {
    await this.#scheduler.cancelTask(REFRESH_TASK);
    // Another replica is told by the scheduler, which takes some seconds.
    this.#running?.abort();
  }

  async refreshService(entityRef: string): Promise<void> {
    if (!(await this.#refresher.refreshOne(entityRef))) {
      throw new NotFoundError(
        `The catalog has no entity '${entityRef}', or you may not read it`,
      );
    }
  }

  async status(): Promise<RefreshStatus> {
    const state = await this.#state();
    const { last: ownLast } = this.#refresher.known;
    const last = [state?.last, ownLast]
      .flatMap(one => one ?? [])
      .sort((a, b) => b.endedAt.localeCompare(a.endedAt))
      .at(0);
    return { ...this.freshness(state), ...(last && { last }) };
  }

  /** How far answers are up to date, from what the store says of refreshes, `undefined` while it cannot be reached, and what this replica knows. */
  freshness(state: RefreshState | undefined): Freshness {
    const known = this.#refresher.known;
    const checkedAt = [state?.checkedAt, known.checkedAt]
      .flatMap(one => one ?? [])
      .sort()
      .at(-1);
    const problem = this.#problemOf(state);
    const progress = known.progress ?? this.#progressOf(state);
    return {
      ...(checkedAt && { checkedAt }),
      ...(problem && { problem }),
      ...(progress && { progress }),
    };
  }

  /** What a refresh that was killed left behind says nothing of now. */
  #progressOf(state: RefreshState | undefined): RefreshProgress | undefined {
    const progress = state?.progress;
    return progress &&
      Date.now() - Date.parse(progress.startedAt) < this.#timeoutMilliseconds
      ? progress
      : undefined;
  }

  #problemOf(state: RefreshState | undefined): Freshness['problem'] {
    if (!state) {
      this.#unreachableSince ??= new Date().toISOString();
      return {
        kind: 'database',
        message: UNREACHABLE_DATABASE,
        since: this.#unreachableSince,
      };
    }
    this.#unreachableSince = undefined;
    const { problem } = this.#refresher.known;
    // Another replica may have had better luck since.
    const isOver = problem && (state.checkedAt ?? '') > problem.since;
    return state.problem ?? (isOver ? undefined : problem);
  }

  /** A catalog that has just been started fills up, and nobody wants to wait for the next refresh until then. */
  #startSoon() {
    clearTimeout(this.#soon);
    if (this.#isClosed) {
      return;
    }
    this.#soon = setTimeout(() => {
      // Whoever is faster, or runs already, does the same.
      this.start().catch(() => {});
    }, SOON_MILLISECONDS);
    this.#soon.unref();
  }

  async #state(): Promise<RefreshState | undefined> {
    try {
      return await this.#store.state();
    } catch {
      return undefined;
    }
  }
}
