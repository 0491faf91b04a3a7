import type { Distribution } from '../types';
import { compareVersions } from './compareVersions';

/** Whether what is said for the releases in `[since, until)`, or for one distribution, holds for a mesh; where no release is known, every one of them may be meant. */
export function holdsFor(
  said: { since?: string; until?: string; distribution?: Distribution },
  { release, distribution }: { release?: string; distribution: Distribution },
): boolean {
  return (
    (said.distribution === undefined || said.distribution === distribution) &&
    (release === undefined ||
      ((said.since === undefined ||
        compareVersions(said.since, release) <= 0) &&
        (said.until === undefined || compareVersions(release, said.until) < 0)))
  );
}
