import type { RefreshStatus } from 'backstage-plugin-mesh-readiness-common';

/** What the routes ask of refreshes. */
export interface Refreshes {
  /** What the last refresh did, and whether one is under way. */
  status(): Promise<RefreshStatus>;
  /** Starts a refresh of everything and does not wait for it; throws a `ConflictError` when one is under way. */
  start(): Promise<void>;
  /** Stops the refresh that is under way; throws a `ConflictError` when none is. */
  cancel(): Promise<void>;
  /** Reads one service anew, and waits until that is stored. */
  refreshService(entityRef: string): Promise<void>;
}
