import { asList, asRecord } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { GroupKind, KeysOf } from '../../objects/ObjectSet';
import type { ServiceScope } from '../../service/ServiceScope';
import { namespaceOf } from '../support';
import {
  backendsOf,
  leadsToService,
  parentsOf,
  type RouteReference,
} from './RouteReference';

const byService: KeysOf = route =>
  [...parentsOf(route), ...allBackendsOf(route)]
    .filter(leadsToService)
    .map(({ namespace, name }) => `${namespace}/${name}`);

/**
 * Routes that are attached to the Kubernetes Services of a service or send requests to them, in whatever namespace; of files, all
 * there are.
 */
export function routesNear(
  { objects, services }: ServiceScope,
  kinds: readonly GroupKind[],
): KubernetesObject[] {
  return kinds.flatMap(kind => {
    if (objects.origin.kind === 'files') {
      return objects.list(kind);
    }
    const found = services.flatMap(service =>
      objects.find(
        kind,
        byService,
        `${namespaceOf(service)}/${service.metadata.name}`,
      ),
    );
    return [...new Set(found)];
  });
}

/** Everything that a route sends requests to. */
export function allBackendsOf(route: KubernetesObject): RouteReference[] {
  return asList(asRecord(route.spec).rules).flatMap((rule, index) =>
    backendsOf(route, rule, `spec.rules[${index}]`),
  );
}
