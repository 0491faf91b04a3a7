import type {
  AdoptionDay,
  RefreshProgress,
  RefreshStatus,
  ServiceChange,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceRecord } from './ServiceRecord';
import type { ServiceRow } from './ServiceRow';
import type { ServiceInputs, StoredService } from './StoredService';

/** What is to be written at once, all of it or nothing. */
export interface Batch {
  services: readonly ServiceRow[];
  /** References of services that left the catalog. */
  removed: readonly string[];
  /** Stands in the lines of the change log, ISO 8601. */
  at: string;
  /** Why verdicts may have changed. */
  cause: ServiceChange['cause'];
  progress?: RefreshProgress;
}

/** What came of writing a batch. */
export interface Written {
  /** Rows of services written or removed; equal ones are not written. */
  rows: number;
  changes: readonly ServiceChange[];
}

/** What happened to the stored services since a version. */
export interface Updates {
  /** The version that these lead to. */
  version: number;
  records: readonly ServiceRecord[];
  removed: readonly string[];
  /** True when there are more up to the newest version. */
  more: boolean;
}

/** What is kept about refreshes themselves, for all replicas. */
export interface RefreshState {
  /** Rises with each batch that wrote a row of a service. */
  version: number;
  /** What the answers were made with, as the fingerprint of edition, overlays, settings and engine. */
  knowledge?: string;
  checkedAt?: string;
  progress?: RefreshProgress;
  problem?: NonNullable<RefreshStatus['problem']>;
  last?: NonNullable<RefreshStatus['last']>;
}

/** Keeps one row for each service, a line for each change and a row for each day. */
export interface ServiceStore {
  /** Inputs of stored services in the order of their references, after the one given. */
  pageOfInputs(options: {
    after?: string;
    limit: number;
  }): Promise<ServiceInputs[]>;

  /** Stored services by reference, in no particular order; what is not there is left out. */
  services(entityRefs: readonly string[]): Promise<StoredService[]>;

  /**
   * Writes what differs from what is there, in one transaction, and one line for each verdict, recommendation, enrolment or
   * status that changed. Whoever writes the same at the same time waits and then writes nothing.
   * Services that join have a line from one hour on after the first refresh that found any came to its end, which is the first `last`
   * with services, not cancelled, that `keepState` was given: before, they are new to the store only because it is young, as is a
   * catalog that still fills up.
   */
  write(batch: Batch): Promise<Written>;

  /** What was written after a version, a page at a time; from the version 0 on, everything that is there now. */
  updatesSince(
    position: { version: number; after?: string },
    limit: number,
  ): Promise<Updates & { after?: string }>;

  /** Lines of the change log, newest first. */
  changes(options: {
    /** ISO 8601; only lines of then and later. */
    since?: string;
    entityRefs?: readonly string[];
    limit: number;
    offset?: number;
  }): Promise<ServiceChange[]>;

  /** Days with their totals, oldest first, from the given one on. */
  days(from: string): Promise<AdoptionDay[]>;
  /** Keeps the totals of a day; writes nothing when they are there already. */
  keepDay(day: AdoptionDay): Promise<void>;

  /** What is known about refreshes; one SQL statement. */
  state(): Promise<RefreshState>;
  /** Keeps what is given and leaves the rest; `undefined` takes a value out. */
  keepState(state: Partial<Omit<RefreshState, 'version'>>): Promise<void>;

  /** Takes out lines and days before a day, `YYYY-MM-DD`. */
  forgetBefore(day: string): Promise<void>;
}
