import type { ServiceScope } from '../service/ServiceScope';
import { clusterFactsOf } from './clusterFactsOf';
import { installedMeshOf } from './installedMeshOf';
import { namesOf } from './namesOf';
import type { ObservedEnrolment, ObservedValue } from './Observation';
import { podCountOf } from './podCountOf';

/** What objects show of the surroundings of a service; only what they show beyond doubt. */
export function contextOf(
  scope: ServiceScope,
  enrolment: ObservedEnrolment | undefined,
): ObservedValue[] {
  const ofCluster =
    scope.objects.origin.kind === 'cluster'
      ? [
          {
            key: 'cluster' as const,
            value: scope.objects.origin.cluster,
            object: scope.workloads[0].object,
            field: 'metadata',
          },
          ...clusterFactsOf(scope.objects),
          ...installedMeshOf(scope, enrolment),
        ]
      : [];
  return [...namesOf(scope), ...podCountOf(scope), ...ofCluster];
}
