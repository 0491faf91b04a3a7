import type { Workload } from '../../service/ServiceScope';

/** Where a label or annotation of the pods of a workload stands in its object. */
export function fieldOf(
  { templateField }: Workload,
  part: 'annotations' | 'labels',
  key: string,
): string {
  return [...(templateField === '' ? [] : [templateField]), 'metadata', part]
    .join('.')
    .concat(`["${key}"]`);
}
