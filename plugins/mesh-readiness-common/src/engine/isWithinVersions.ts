import { compareVersions } from './compareVersions';
import { isOfVersion } from './isOfVersion';

/** Whether a version lies in a range; both ends belong to it, the last one with all its patches, and an absent end is none. */
export function isWithinVersions(
  version: string,
  { from, to }: { from?: string; to?: string },
): boolean {
  return (
    (from === undefined || compareVersions(from, version) <= 0) &&
    (to === undefined ||
      compareVersions(version, to) <= 0 ||
      isOfVersion(version, to))
  );
}
