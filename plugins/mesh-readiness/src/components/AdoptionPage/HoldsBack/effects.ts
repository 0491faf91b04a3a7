import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import type { Segment } from '../model';

/** What a rule may do to a service, with the filter that leaves exactly those services, and the sign it shares with a verdict. */
export const EFFECTS = [
  { key: 'blocks', filter: 'blockedBy', segment: 'blocked' },
  { key: 'burdens', filter: 'burdenedBy', segment: 'needsWork' },
  { key: 'unknown', filter: 'unknownBy', segment: 'unknown' },
] as const satisfies readonly {
  key: string;
  filter: keyof ServiceFilters;
  segment: Segment;
}[];
