import type { Distribution, Mesh, Release } from '../types';
import { compareVersions } from './compareVersions';
import { isOfVersion } from './isOfVersion';

/** The release of a mesh that a version belongs to, as the edition lists it; of two that fit, the one that says more of the version. */
export function findRelease(
  mesh: Mesh,
  version: string,
  distribution?: Distribution,
): Release | undefined {
  return mesh.releases
    .filter(
      release =>
        isOfVersion(version, release.version) &&
        (distribution === undefined ||
          release.distribution === undefined ||
          release.distribution === distribution),
    )
    .reduce<Release | undefined>(
      (found, release) =>
        found && compareVersions(found.version, release.version) >= 0
          ? found
          : release,
      undefined,
    );
}
