import type { Mesh, Release } from '../types';
import { compareVersions } from './compareVersions';

/** The newest release that an edition lists of a mesh; of two distributions of one version, the first listed. */
export function newestRelease(mesh: Mesh): Release | undefined {
  return mesh.releases.reduce<Release | undefined>(
    (newest, release) =>
      newest && compareVersions(newest.version, release.version) >= 0
        ? newest
        : release,
    undefined,
  );
}
