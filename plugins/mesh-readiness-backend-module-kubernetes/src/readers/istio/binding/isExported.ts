import { asList } from '../../../objects/fields';

/** Whether `exportTo` lets a namespace see an object; without it, every namespace does. */
export function isExported(
  exportTo: unknown,
  from: string,
  to: readonly string[],
): boolean {
  const targets = asList(exportTo);
  return (
    targets.length === 0 ||
    targets.some(
      target =>
        target === '*' ||
        (target === '.' && to.includes(from)) ||
        to.some(namespace => namespace === target),
    )
  );
}
