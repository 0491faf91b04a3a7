import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type {
  Edition,
  Freshness,
} from 'backstage-plugin-mesh-readiness-common';
import type { Lookups } from '../routes/Lookups';
import type { RefreshState, ServiceStore } from '../store/ServiceStore';
import type { Lookup } from './Lookup';
import { Patience } from './Patience';
import { ServiceIndex } from './ServiceIndex';

/** Rows that are read and taken in at once, so few that nobody else waits for long. */
const PAGE = 250;

/** How long the store may take for one answer before what is in memory has to do. */
const PATIENCE_MILLISECONDS = 5_000;

/**
 * Keeps the index of this replica up to the store, one statement at a time.
 *
 * @remarks
 * What changed on one page is taken in at once. More than that goes into a copy, page by page, which takes the place of the
 * index when it is complete; so nobody ever sees services half brought up to date, and who still reads the old one can go on.
 */
export class LookupKeeper implements Lookups {
  readonly #store: Pick<ServiceStore, 'state' | 'updatesSince'>;
  readonly #edition: Edition;
  readonly #freshness: (state: RefreshState | undefined) => Freshness;
  readonly #logger: LoggerService;
  readonly #patience: Patience;
  #index: ServiceIndex;
  #version = 0;
  #isFilled = false;
  #isAnswering = true;
  #updating: Promise<void> | undefined;

  constructor(options: {
    store: Pick<ServiceStore, 'state' | 'updatesSince'>;
    edition: Edition;
    /** From what the store says of refreshes, `undefined` while it does not answer. */
    freshness(state: RefreshState | undefined): Freshness;
    logger: LoggerService;
    patienceMilliseconds?: number;
  }) {
    this.#store = options.store;
    this.#edition = options.edition;
    this.#freshness = options.freshness;
    this.#logger = options.logger;
    this.#patience = new Patience(
      options.patienceMilliseconds ?? PATIENCE_MILLISECONDS,
    );
    this.#index = new ServiceIndex(options.edition);
  }

  /**
   * All services as they are stored now, or as they were read last while the store does not answer; throws when it never has.
   * The answer holds everything that was written before it was asked for.
   */
  async current(): Promise<{ lookup: Lookup; freshness: Freshness }> {
    const state = await this.#catchUp();
    return { lookup: this.#index, freshness: this.#freshness(state) };
  }

  /** Gives what the store says of refreshes, `undefined` when it does not answer. */
  async #catchUp(): Promise<RefreshState | undefined> {
    const known = this.#version;
    try {
      const state = await this.#patience.answer(() => this.#store.state());
      // Somebody else's update may have begun before the last rows were written; one after it has not.
      for (let updates = 0; updates < 2; updates++) {
        if (state.version > this.#version || state.version < known) {
          await this.#updateOnce();
        }
      }
      this.#isFilled = true;
      this.#isAnswering = true;
      return state;
    } catch (cause) {
      const error = toError(cause);
      if (!this.#isFilled) {
        throw new ServiceUnavailableError(
          'The database of Mesh Readiness cannot be reached, and nothing was read from it yet; try again in a moment',
          error,
        );
      }
      if (this.#isAnswering) {
        this.#isAnswering = false;
        this.#logger.warn(
          'What is stored of services could not be read, answers are given from memory until it can',
          error,
        );
      }
      return undefined;
    }
  }

  #updateOnce(): Promise<void> {
    this.#updating ??= this.#update().finally(() => {
      this.#updating = undefined;
    });
    return this.#updating;
  }

  async #update(): Promise<void> {
    let index = this.#index;
    let position: { version: number; after?: string } = {
      version: this.#version,
    };
    for (;;) {
      const from = position;
      const updates = await this.#patience.answer(() =>
        this.#store.updatesSince(from, PAGE),
      );
      if (updates.version < from.version) {
        // The database was emptied or put back to an earlier day, so what is in memory says nothing about it.
        index = new ServiceIndex(this.#edition);
        position = { version: 0 };
        continue;
      }
      if (updates.more && index === this.#index) {
        index = await index.copy(() => nextTurn());
      }
      index.apply(updates.records, updates.removed);
      if (!updates.more) {
        this.#index = index;
        this.#version = updates.version;
        return;
      }
      position = { version: updates.version, after: updates.after };
      await nextTurn();
    }
  }
}
