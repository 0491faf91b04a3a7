import { asRecord, asText } from '../../../objects/fields';
import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { ServiceScope } from '../../../service/ServiceScope';
import { gatewayRole } from '../../gatewayApi/gatewayRole';
import { isMissing, isUnread, notThere } from '../../support';
import type { Bound } from './Bound';
import { selectedWorkloads } from './selects';
import { isServedBy, isUsed } from './waypoints';

/** What one target means for a service. */
export type BoundTarget = Bound | { kind: 'elsewhere' };

const ELSEWHERE: BoundTarget = { kind: 'elsewhere' };

/** Whom a policy is meant for that names a target in place of a selector. */
export function bindTarget(
  target: unknown,
  field: string,
  policy: KubernetesObject,
  scope: ServiceScope,
): BoundTarget {
  const record = asRecord(target);
  const [group, kind, name] = [record.group, record.kind, record.name].map(
    asText,
  );
  const namespace = policy.metadata.namespace ?? '';
  if (name === undefined) {
    return ELSEWHERE;
  }
  switch (`${kind ?? ''}.${group ?? ''}`) {
    case 'Service.':
    case 'Service.core':
      return bindService(name, namespace, field, scope);
    case 'Gateway.gateway.networking.k8s.io':
      return bindGateway(name, namespace, field, scope);
    case 'GatewayClass.gateway.networking.k8s.io':
      return namespace === scope.rootNamespace && usesWaypointOf(name, scope)
        ? { kind: 'bound', reach: 'mesh' }
        : ELSEWHERE;
    default:
      return ELSEWHERE;
  }
}

function bindService(
  name: string,
  namespace: string,
  field: string,
  { services, objects }: ServiceScope,
): BoundTarget {
  if (
    services.some(
      ({ metadata }) =>
        metadata.name === name && metadata.namespace === namespace,
    )
  ) {
    return { kind: 'bound', reach: 'workload', waypoint: true };
  }
  return isMissing(objects, 'Service', namespace, name)
    ? missing(field, 'Service', name)
    : ELSEWHERE;
}

function bindGateway(
  name: string,
  namespace: string,
  field: string,
  scope: ServiceScope,
): BoundTarget {
  const kind = 'Gateway.gateway.networking.k8s.io';
  const gateways = scope.objects.named(kind, namespace, name);
  if (gateways.length === 0) {
    return isUnread(scope.objects, kind)
      ? ELSEWHERE
      : missing(field, 'Gateway', name);
  }
  const waypoints = gateways.filter(
    gateway => gatewayRole(scope.objects, gateway).kind === 'waypoint',
  );
  if (waypoints.some(waypoint => isServedBy(waypoint, scope))) {
    return { kind: 'bound', reach: 'namespace', waypoint: true };
  }
  if (
    selectedWorkloads(
      { 'gateway.networking.k8s.io/gateway-name': name },
      scope,
      namespace,
    ).length > 0
  ) {
    return { kind: 'bound', reach: 'workload' };
  }
  return waypoints.length > 0 &&
    waypoints.every(waypoint => !isUsed(waypoint, scope.objects))
    ? {
        kind: 'unbound',
        field,
        reason: `refers to the waypoint ${name}, which nothing uses`,
      }
    : ELSEWHERE;
}

function usesWaypointOf(className: string, scope: ServiceScope): boolean {
  return scope.namespaces.some(namespace =>
    scope.objects
      .list('Gateway.gateway.networking.k8s.io', namespace)
      .some(
        gateway =>
          asRecord(gateway.spec).gatewayClassName === className &&
          gatewayRole(scope.objects, gateway).kind === 'waypoint' &&
          isServedBy(gateway, scope),
      ),
  );
}

function missing(field: string, kind: string, name: string): BoundTarget {
  return { kind: 'unbound', field, reason: notThere(kind, name) };
}
