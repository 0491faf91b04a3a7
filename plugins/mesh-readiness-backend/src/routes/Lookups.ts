import type { Freshness } from 'backstage-plugin-mesh-readiness-common';
import type { Lookup } from '../lookup/Lookup';

/** What the routes ask about all services is answered from. */
export interface Lookups {
  /** What is known now, and how far that is up to date; throws while nothing has ever been read. */
  current(): Promise<{ lookup: Lookup; freshness: Freshness }>;
}
