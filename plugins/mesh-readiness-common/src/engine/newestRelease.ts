import type { Distribution, Mesh, Release } from '../types';
import { compareVersions } from './compareVersions';

/** The newest release that an edition lists of a mesh, or of one of its distributions; of two distributions of one version, the first listed. */
export function newestRelease(
  mesh: Mesh,
  distribution?: Distribution,
): Release | undefined {
  return mesh.releases
    .filter(
      release =>
        distribution === undefined ||
        release.distribution === undefined ||
        release.distribution === distribution,
    )
    .reduce<Release | undefined>(
      (newest, release) =>
        newest && compareVersions(newest.version, release.version) >= 0
          ? newest
          : release,
      undefined,
    );
}
