import { versionNumbers } from './versionNumbers';

/** Whether a version is another one or a patch of it: `1.29.3` is of `1.29`. */
export function isOfVersion(version: string, whole: string): boolean {
  const numbers = versionNumbers(version);
  return versionNumbers(whole).every(
    (number, position) => (numbers[position] ?? 0) === number,
  );
}
