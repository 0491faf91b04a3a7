import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { ObjectSet } from '../../../objects/ObjectSet';
import type { ServiceScope } from '../../../service/ServiceScope';

const USE = 'istio.io/use-waypoint';
const USE_NAMESPACE = 'istio.io/use-waypoint-namespace';

/**
 * Whether a waypoint serves a service: its Services, its pods or their namespace name it. In files without the Namespace, the
 * waypoint of the namespace is taken for the one that is used, unless something names another.
 */
export function isServedBy(
  waypoint: KubernetesObject,
  scope: ServiceScope,
): boolean {
  const { namespace = '', name } = waypoint.metadata;
  const used = [
    ...scope.services.map(({ metadata }) =>
      waypointOf(metadata.labels, metadata.namespace ?? '', scope.objects),
    ),
    ...scope.workloads.map(workload =>
      waypointOf(workload.labels, workload.namespace, scope.objects),
    ),
  ];
  return (
    used.includes(`${namespace}/${name}`) ||
    (used.every(other => other === undefined) &&
      scope.namespaces.includes(namespace) &&
      scope.objects.named('Namespace', '', namespace).length === 0)
  );
}

/** Whether anything of a waypoint's namespace uses it, or may do so where not everything was seen. */
export function isUsed(
  waypoint: KubernetesObject,
  objects: ObjectSet,
): boolean {
  const { namespace = '', name } = waypoint.metadata;
  const namespaces = objects.named('Namespace', '', namespace);
  return (
    namespaces.length === 0 ||
    [
      ...namespaces,
      ...objects.list('Service', namespace),
      ...objects.list('Pod', namespace),
    ].some(({ metadata }) => metadata.labels?.[USE] === name)
  );
}

/** The waypoint that labels name, as namespace and name; those of the namespace count where there are no others. */
function waypointOf(
  labels: Record<string, string> | undefined,
  namespace: string,
  objects: ObjectSet,
): string | undefined {
  const [named] = [
    labels,
    ...objects
      .named('Namespace', '', namespace)
      .map(({ metadata }) => metadata.labels),
  ].filter(candidate => candidate?.[USE] !== undefined);
  return named && `${named[USE_NAMESPACE] ?? namespace}/${named[USE]}`;
}
