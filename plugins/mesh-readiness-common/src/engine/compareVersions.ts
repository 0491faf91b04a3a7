import { versionNumbers } from './versionNumbers';

/** Compares two dotted versions number by number: negative when `a` is older, 0 when `1.2` meets `1.2.0`. */
export function compareVersions(a: string, b: string): number {
  const left = versionNumbers(a);
  const right = versionNumbers(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}
