import { isSameContent } from './isSameContent';

/** The names of the fields in which two records differ, in the order in which they are first seen; what they cite is not looked at. */
export function differingParts<T extends object>(
  before: T,
  after: T,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    name =>
      name !== 'sources' &&
      !isSameContent(before[name as keyof T], after[name as keyof T]),
  );
}
