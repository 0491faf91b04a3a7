import { asList, asRecord, asText, asTexts } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObjectReader, ReaderResult } from '../ObjectReader';
import {
  isExported,
  isWildcard,
  missingService,
  rulesNear,
  servicesOfHost,
} from './binding';
import { ingressNeeds } from './ingressNeeds';
import { routeNeeds, type Route } from './routeNeeds';
import { mergeResults, notThere } from '../support';

const KIND = 'VirtualService.networking.istio.io';
const GATEWAY = 'Gateway.networking.istio.io';

const PROTOCOLS = ['http', 'tcp', 'tls'] as const;

/**
 * Reads the routes of VirtualServices: those that callers inside the mesh take are needs of the service they call; those of a
 * gateway are the gateway's, and all that the service needs is the gateway.
 */
export const virtualService: ObjectReader = {
  kinds: [KIND, GATEWAY],
  read(scope) {
    return mergeResults(
      rulesNear(KIND, scope).map(object => readOne(object, scope)),
    );
  },
};

function readOne(object: KubernetesObject, scope: ServiceScope): ReaderResult {
  const { namespace = '' } = object.metadata;
  const spec = asRecord(object.spec);
  const hosts = asList(spec.hosts);
  const written = asTexts(spec.gateways);
  const gateways = written.length > 0 ? written : ['mesh'];
  const routes = routesOf(object, namespace, scope);
  const inMesh = readInMesh(
    object,
    hosts,
    routes.filter(({ parent }) =>
      gatewaysOf(parent, gateways).includes('mesh'),
    ),
    scope,
  );
  const atGateways = ingressNeeds(
    object,
    routes.map(({ parent, ...route }) => ({
      route,
      gateways: gatewaysOf(parent, gateways).filter(name => name !== 'mesh'),
    })),
    scope,
  );
  return {
    needs: [...inMesh.needs, ...atGateways.needs],
    unbound: [...(inMesh.unbound ?? []), ...(atGateways.unbound ?? [])],
  };
}

/** A route, with the one that says which gateways it is for: itself, or the one that handed it on. */
interface DelegatedRoute extends Route {
  parent: Record<string, unknown>;
}

function readInMesh(
  object: KubernetesObject,
  hosts: readonly unknown[],
  routes: readonly DelegatedRoute[],
  scope: ServiceScope,
): ReaderResult {
  const { namespace = '' } = object.metadata;
  const meant = hosts.filter(
    host => servicesOfHost(host, namespace, scope).length > 0,
  );
  const isOwn = scope.namespaces.includes(namespace);
  if (meant.length > 0) {
    const isFelt =
      isOwn ||
      isExported(asRecord(object.spec).exportTo, namespace, scope.namespaces);
    const need = isOwn || !meant.every(isWildcard) ? 'required' : 'preferred';
    return {
      needs: isFelt ? routes.flatMap(route => routeNeeds(route, need)) : [],
    };
  }
  const missing = hosts.map(host => missingService(host, namespace, scope));
  const isDead =
    routes.length > 0 &&
    missing.length > 0 &&
    missing.every(name => name !== undefined);
  return {
    needs: [],
    unbound: isDead
      ? [
          {
            object,
            field: 'spec.hosts[0]',
            reason: notThere('Service', missing[0]!),
          },
        ]
      : [],
  };
}

/** The gateways that a route is for: those of its conditions, and those of the whole where a condition names none. */
function gatewaysOf(
  route: Record<string, unknown>,
  gateways: readonly string[],
): readonly string[] {
  const conditions = asList(route.match).map(match =>
    asTexts(asRecord(match).gateways),
  );
  return conditions.length === 0 || conditions.some(names => names.length === 0)
    ? gateways
    : gateways.filter(name => conditions.some(names => names.includes(name)));
}

/** The routes of a VirtualService, and those that it delegates to. */
function routesOf(
  object: KubernetesObject,
  namespace: string,
  scope: ServiceScope,
): DelegatedRoute[] {
  return PROTOCOLS.flatMap(protocol =>
    asList(asRecord(object.spec)[protocol]).flatMap((route, index) => {
      const value = asRecord(route);
      const own: DelegatedRoute = {
        object,
        field: `spec.${protocol}[${index}]`,
        protocol,
        value,
        parent: value,
      };
      const delegate = asRecord(value.delegate);
      const name = asText(delegate.name);
      return name === undefined
        ? [own]
        : [
            own,
            ...scope.objects
              .named(KIND, asText(delegate.namespace) || namespace, name)
              .filter(({ spec }) => asList(asRecord(spec).hosts).length === 0)
              .flatMap(one =>
                asList(asRecord(one.spec).http).map((part, at) => ({
                  object: one,
                  field: `spec.http[${at}]`,
                  protocol,
                  value: asRecord(part),
                  parent: value,
                })),
              ),
          ];
    }),
  );
}
