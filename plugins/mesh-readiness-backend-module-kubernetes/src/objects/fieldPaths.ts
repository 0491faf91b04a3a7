import type { Workload } from '../service/ServiceScope';

/** A label or annotation of an object as a field is quoted: `metadata.labels["istio-injection"]`. */
export function metadataField(
  part: 'labels' | 'annotations',
  key: string,
): string {
  return `metadata.${part}["${key}"]`;
}

/** A field of the pods that a workload makes, from the workload's own beginning: `spec.template.spec.hostNetwork`. */
export function podField(
  { templateField }: Pick<Workload, 'templateField'>,
  field: string,
): string {
  return templateField === '' ? field : `${templateField}.${field}`;
}
