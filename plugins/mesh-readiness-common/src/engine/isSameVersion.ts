import { isOfVersion } from './isOfVersion';

/** Whether two versions may be the same: one is a patch of the other, or one of them is not known. */
export function isSameVersion(
  a: string | undefined,
  b: string | undefined,
): boolean {
  return (
    a === undefined ||
    b === undefined ||
    a === b ||
    (/\d/.test(a) && /\d/.test(b) && (isOfVersion(a, b) || isOfVersion(b, a)))
  );
}
