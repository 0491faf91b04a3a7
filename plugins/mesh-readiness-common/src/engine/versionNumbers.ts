/** The numbers of a dotted version, the first one that a text has: 1, 29 and 3 of `v1.29.3-eks`. */
export function versionNumbers(version: string): number[] {
  return (/\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}
