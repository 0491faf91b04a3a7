import type { Release } from '../types';
import { compareVersions } from './compareVersions';
import { isWithinVersions } from './isWithinVersions';
import { newestRelease } from './newestRelease';
import type { MeshView } from './viewMesh';

/** The newest release that is supported on that day and by the cluster, else the newest at all; only one that is newer than the release in use. */
export function upgradeOf(
  { mesh, release, distribution, kubernetesVersion }: MeshView,
  day: string,
): Release | undefined {
  const isAlive = ({ endOfLife, kubernetes }: Release) =>
    (endOfLife === undefined || day < endOfLife) &&
    (kubernetes === undefined ||
      kubernetesVersion === undefined ||
      isWithinVersions(kubernetesVersion, kubernetes));
  const isNewer = ({ version }: Release) =>
    compareVersions(version, release ?? '0') > 0;
  const newer = { ...mesh, releases: mesh.releases.filter(isNewer) };
  return (
    newestRelease(
      { ...newer, releases: newer.releases.filter(isAlive) },
      distribution,
    ) ?? newestRelease(newer, distribution)
  );
}
