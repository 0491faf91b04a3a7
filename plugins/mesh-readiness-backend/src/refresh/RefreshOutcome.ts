import type { RefreshStatus } from 'backstage-plugin-mesh-readiness-common';

/** What a refresh did. */
export type RefreshOutcome = NonNullable<RefreshStatus['last']>;
