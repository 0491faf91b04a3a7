import { matchesMap } from '../../../objects/labelSelector';
import type { ServiceScope, Workload } from '../../../service/ServiceScope';

/** Whether labels pick the pods of a workload: by its template, or by labels that its pods got when they were made. */
export function selects(labels: unknown, workload: Workload): boolean {
  return (
    matchesMap(labels, workload.labels) ||
    workload.pods.some(pod => matchesMap(labels, pod.metadata.labels ?? {}))
  );
}

/** The workloads of a service in a namespace whose pods labels pick; without a namespace, in any. */
export function selectedWorkloads(
  labels: unknown,
  { workloads }: ServiceScope,
  namespace?: string,
): Workload[] {
  return workloads.filter(
    workload =>
      (namespace === undefined || workload.namespace === namespace) &&
      selects(labels, workload),
  );
}
