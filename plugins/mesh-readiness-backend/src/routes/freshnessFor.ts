import type { Freshness } from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../access/Viewer';

/** How far an answer is up to date, without numbers of services for who does not see all of them. */
export function freshnessFor(
  { sees }: Pick<Viewer, 'sees'>,
  { checkedAt, problem, progress }: Freshness,
): Freshness {
  return {
    ...(checkedAt && { checkedAt }),
    ...(problem && { problem }),
    ...(progress && {
      progress:
        sees === 'all'
          ? progress
          : { startedAt: progress.startedAt, done: 0, rate: 0 },
    }),
  };
}
