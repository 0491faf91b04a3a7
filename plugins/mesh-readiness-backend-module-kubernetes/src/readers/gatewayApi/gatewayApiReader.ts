import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type {
  ObjectReader,
  ObservedNeed,
  ReaderResult,
  UnboundObject,
} from '../ObjectReader';
import {
  isMissing,
  isOwnService,
  isUnread,
  mergeResults,
  namespaceOf,
  notThere,
} from '../support';
import { gatewayRole } from './gatewayRole';
import { listenersAccept } from './listenersAccept';
import { routeNeeds } from './routeNeeds';
import {
  GATEWAY_API,
  leadsToService,
  parentsOf,
  type RouteReference,
} from './RouteReference';
import { allBackendsOf, routesNear } from './routesNear';

const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute'].map(
  kind => `${kind}.${GATEWAY_API}`,
);

const GATEWAY = `Gateway.${GATEWAY_API}`;

/** What became of one parent of a route. */
type Attachment =
  | { kind: 'needs'; needs: ObservedNeed[] }
  /** Of no concern to this service. */
  | { kind: 'other' }
  | { kind: 'unbound'; unbound: UnboundObject };

/** Reads the routes of the Gateway API: those between services, and those that lead a gateway to the service. */
export const gatewayApiReader: ObjectReader = {
  kinds: [...ROUTES, GATEWAY, `GatewayClass.${GATEWAY_API}`],
  read(scope) {
    return mergeResults(
      routesNear(scope, ROUTES).map(route => readRoute(scope, route)),
    );
  },
};

function readRoute(scope: ServiceScope, route: KubernetesObject): ReaderResult {
  const parents = parentsOf(route);
  const attached = parents.filter(
    parent =>
      leadsToService(parent) &&
      isOwnService(scope, parent.namespace, parent.name),
  );
  const leadsHere = hasOwnBackend(scope, route);
  const attachments = parents.map(parent => attach(scope, route, parent));
  const others = leadsHere ? attachments : [];
  const takesEffect =
    attached.length > 0 || attachments.some(({ kind }) => kind !== 'unbound');
  return {
    needs: [
      ...(attached.length > 0 ? routeNeeds(route, attached) : []),
      ...others.flatMap(other => (other.kind === 'needs' ? other.needs : [])),
    ],
    unbound: takesEffect
      ? []
      : attachments.flatMap(other =>
          other.kind === 'unbound' ? [other.unbound] : [],
        ),
  };
}

function attach(
  scope: ServiceScope,
  route: KubernetesObject,
  parent: RouteReference,
): Attachment {
  if (leadsToService(parent)) {
    return toService(scope, route, parent);
  }
  if (parent.group === GATEWAY_API && parent.kind === 'Gateway') {
    return toGateway(scope, route, parent);
  }
  return { kind: 'other' };
}

function toService(
  { objects }: ServiceScope,
  route: KubernetesObject,
  { namespace, name, field }: RouteReference,
): Attachment {
  return isMissing(objects, 'Service', namespace, name)
    ? {
        kind: 'unbound',
        unbound: {
          object: route,
          field,
          reason: notThere('Service', name),
        },
      }
    : { kind: 'other' };
}

function toGateway(
  { objects }: ServiceScope,
  route: KubernetesObject,
  parent: RouteReference,
): Attachment {
  const { namespace, name, field } = parent;
  const gateways = objects.named(GATEWAY, namespace, name);
  if (gateways.length === 0) {
    return isUnread(objects, GATEWAY)
      ? {
          kind: 'needs',
          needs: [
            {
              feature: 'traffic.ingress-gateway',
              need: 'unknown',
              object: route,
              field,
              raw: `Gateway ${namespace}/${name}, which could not be read`,
            },
          ],
        }
      : {
          kind: 'unbound',
          unbound: {
            object: route,
            field,
            reason: notThere('Gateway', name),
          },
        };
  }
  const open = gateways.filter(gateway =>
    listenersAccept(objects, gateway, parent, namespaceOf(route)),
  );
  if (open.length === 0) {
    return {
      kind: 'unbound',
      unbound: {
        object: route,
        field,
        reason: `refers to the Gateway ${name}, which has no listener for it`,
      },
    };
  }
  return {
    kind: 'needs',
    needs: open.flatMap(gateway => gatewayNeed(objects, gateway, route, field)),
  };
}

/** A gateway that no mesh brings works beside any of them, so it is only how things are today. */
function gatewayNeed(
  objects: ServiceScope['objects'],
  gateway: KubernetesObject,
  route: KubernetesObject,
  field: string,
): ObservedNeed[] {
  const role = gatewayRole(objects, gateway);
  switch (role.kind) {
    case 'ingress':
      return [
        {
          feature: 'traffic.ingress-gateway',
          need: role.mesh ? 'required' : 'preferred',
          object: route,
          field,
          raw: `Gateway ${gateway.metadata.name} of the class ${role.className}`,
        },
      ];
    case 'waypoint':
    case 'between-clusters':
      return [];
    default:
      role satisfies never;
      return [];
  }
}

function hasOwnBackend(scope: ServiceScope, route: KubernetesObject): boolean {
  return allBackendsOf(route).some(
    backend =>
      leadsToService(backend) &&
      isOwnService(scope, backend.namespace, backend.name),
  );
}
