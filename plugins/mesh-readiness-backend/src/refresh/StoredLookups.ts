import { ServiceUnavailableError } from '@backstage/errors';
import type {
  Edition,
  Freshness,
} from 'backstage-plugin-mesh-readiness-common';
import type { Lookup } from '../lookup/Lookup';
import { ServiceIndex } from '../lookup/ServiceIndex';
import type { Lookups } from '../routes/Lookups';
import type { ServiceRecord } from '../store/ServiceRecord';
import type { RefreshState, ServiceStore } from '../store/ServiceStore';

/** Rows that are read at once. */
const PAGE = 1_000;

/** Keeps what is stored of all services in memory: one statement tells whether anything was written, and then only that is read. */
export class StoredLookups implements Lookups {
  readonly #store: Pick<ServiceStore, 'state' | 'updatesSince'>;
  readonly #freshness: (state: RefreshState | undefined) => Freshness;
  readonly #index: ServiceIndex;
  #version = 0;
  #isFilled = false;
  #updating: Promise<RefreshState | undefined> | undefined;

  constructor(options: {
    store: Pick<ServiceStore, 'state' | 'updatesSince'>;
    edition: Edition;
    /** From what the store says of refreshes, `undefined` while it cannot be reached. */
    freshness(state: RefreshState | undefined): Freshness;
  }) {
    this.#store = options.store;
    this.#freshness = options.freshness;
    this.#index = new ServiceIndex(options.edition);
  }

  async current(): Promise<{ lookup: Lookup; freshness: Freshness }> {
    this.#updating ??= this.#update().finally(() => {
      this.#updating = undefined;
    });
    const state = await this.#updating;
    return { lookup: this.#index, freshness: this.#freshness(state) };
  }

  /** Gives the state that the memory is at, `undefined` when the store does not answer and what was read before has to do. */
  async #update(): Promise<RefreshState | undefined> {
    try {
      const state = await this.#store.state();
      if (state.version > this.#version) {
        await this.#readUpdates();
      }
      this.#isFilled = true;
      return state;
    } catch (cause) {
      if (this.#isFilled) {
        return undefined;
      }
      throw new ServiceUnavailableError(
        'The database of Mesh Readiness cannot be reached, and nothing was read from it yet; try again in a moment',
        cause as Error,
      );
    }
  }

  async #readUpdates() {
    const newest = new Map<string, ServiceRecord | undefined>();
    let position: { version: number; after?: string } = {
      version: this.#version,
    };
    for (;;) {
      const updates = await this.#store.updatesSince(position, PAGE);
      updates.removed.forEach(ref => newest.set(ref, undefined));
      updates.records.forEach(record => newest.set(record.entityRef, record));
      if (!updates.more) {
        this.#index.apply(
          [...newest.values()].flatMap(record => record ?? []),
          [...newest].flatMap(([ref, record]) => (record ? [] : ref)),
        );
        this.#version = updates.version;
        return;
      }
      position = updates;
    }
  }
}
