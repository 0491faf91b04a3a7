import type {
  Evaluation,
  Profile,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** The release an answer is for, with its distribution where that makes a difference: "1.31", "2.20 enterprise"; nothing when the edition lists none. */
export const releaseWords = (
  { release, distribution }: Evaluation,
  t: Messages,
): string =>
  [release, distribution && t(`common.distribution.${distribution}`)]
    .filter(Boolean)
    .join(' ');

/** Whether an answer is for the release that the cluster has or the service runs in, not for the newest. */
export const isInstalled = (
  { mesh, release }: Evaluation,
  { context, enrolment }: Profile,
): boolean =>
  [context.installedMesh?.value, enrolment].some(
    used => used?.mesh === mesh && used.release === release,
  );
