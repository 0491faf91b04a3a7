import type { Release } from 'backstage-plugin-mesh-readiness-common';

/** Whether a release is past its end of life on a day, and when that was or will be, where it is known. */
export type ReleaseStanding =
  | { kind: 'ended'; on: string }
  | { kind: 'ending'; on: string }
  | { kind: 'open' };

/** Where a release stands on a day, `YYYY-MM-DD`; the end of life is the first day without support. */
export const releaseStanding = (
  { endOfLife }: Pick<Release, 'endOfLife'>,
  today: string,
): ReleaseStanding => {
  if (endOfLife === undefined) {
    return { kind: 'open' };
  }
  return { kind: endOfLife <= today ? 'ended' : 'ending', on: endOfLife };
};
