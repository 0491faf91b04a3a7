import type { ServiceScope } from '../../service/ServiceScope';
import {
  GATEWAY_API,
  leadsToService,
  parentsOf,
  routeNeeds,
  routesNear,
} from '../gatewayApi';
import type { ReaderResult } from '../ObjectReader';
import { isMissing, isOwnService, notThere } from '../support';
import { HTTP_ROUTE } from './api';
import { callNeeds } from './readAnnotations';

/** Routes on which Linkerd reads annotations too. */
const ANNOTATED = [
  HTTP_ROUTE,
  `HTTPRoute.${GATEWAY_API}`,
  `GRPCRoute.${GATEWAY_API}`,
];

/** What Linkerd's own HTTPRoutes make a service need, and its annotations on any route between services. */
export function readRoutes(scope: ServiceScope): ReaderResult {
  const attached = routesNear(scope, ANNOTATED).flatMap(route => {
    const parents = parentsOf(route).filter(
      parent =>
        leadsToService(parent) &&
        isOwnService(scope, parent.namespace, parent.name),
    );
    return parents.length > 0 ? [{ route, parents }] : [];
  });
  return {
    needs: attached.flatMap(({ route, parents }) => [
      ...(route.apiVersion.startsWith('policy.linkerd.io/')
        ? routeNeeds(route, parents)
        : []),
      ...callNeeds(route),
    ]),
    unbound: routesNear(scope, [HTTP_ROUTE]).flatMap(route => {
      const parents = parentsOf(route);
      const missing = parents.filter(
        parent =>
          leadsToService(parent) &&
          isMissing(scope.objects, 'Service', parent.namespace, parent.name),
      );
      return missing.length < parents.length
        ? []
        : missing.map(({ field, name }) => ({
            object: route,
            field,
            reason: notThere('Service', name),
          }));
    }),
  };
}
