import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectSet } from '../objects/ObjectSet';
import { NAME_LABELS } from './nameLabels';
import type { ServiceIdentity } from './ServiceIdentity';
import type { Workload } from './ServiceScope';

/**
 * The Services that routes in files beside a service may mean although no file describes one: those that are called like the
 * service, its workloads or what its pods say they are. Each is only a name without a specification.
 */
export function assumedServices(
  { name, kubernetesId }: ServiceIdentity,
  workloads: readonly Workload[],
  objects: ObjectSet,
): KubernetesObject[] {
  if (objects.origin.kind !== 'files') {
    return [];
  }
  const places = new Map(
    workloads.flatMap(({ namespace, object, labels }) =>
      [
        name,
        kubernetesId ?? name,
        object.metadata.name,
        ...NAME_LABELS.flatMap(label => labels[label] ?? []),
      ].map(
        each => [`${namespace}/${each}`, { namespace, name: each }] as const,
      ),
    ),
  );
  return [...places.values()]
    .filter(
      place =>
        objects.named('Service', place.namespace, place.name).length === 0,
    )
    .map(metadata => ({ apiVersion: 'v1', kind: 'Service', metadata }));
}
