import { asList, fieldAt } from '../../../objects/fields';
import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { ServiceScope } from '../../../service/ServiceScope';
import { isMissing, isUnread, namesService } from '../../support';
import { parseHost } from './parseHost';

const ENTRIES = 'ServiceEntry.networking.istio.io';

/** The Services of a service that a host means, as it is written in an object of a namespace. */
export function servicesOfHost(
  value: unknown,
  from: string,
  { services, clusterDomain }: ServiceScope,
): KubernetesObject[] {
  const host = parseHost(value, from);
  switch (host.kind) {
    case 'service':
      return (host.domain ?? clusterDomain) === clusterDomain
        ? services.filter(
            ({ metadata }) =>
              metadata.name === host.name &&
              metadata.namespace === host.namespace,
          )
        : [];
    case 'wildcard':
      return services.filter(({ metadata: { name, namespace } }) =>
        `${name}.${namespace}.svc.${clusterDomain}`.endsWith(host.suffix),
      );
    case 'other':
      return [];
    default:
      throw new TypeError(`Unknown host ${host satisfies never}`);
  }
}

/** Whether a host stands for many. */
export function isWildcard(host: unknown): boolean {
  return typeof host === 'string' && host.startsWith('*');
}

/**
 * The name of the Service of a namespace of this service that a host means, where there is no such Service and nothing else that
 * bears this name; only where it can be taken for one of this service's own.
 */
export function missingService(
  value: unknown,
  from: string,
  scope: ServiceScope,
): string | undefined {
  const { objects, clusterDomain } = scope;
  const host = parseHost(value, from);
  return host.kind === 'service' &&
    (host.domain ?? clusterDomain) === clusterDomain &&
    scope.namespaces.includes(host.namespace) &&
    isMissing(objects, 'Service', host.namespace, host.name) &&
    !isUnread(objects, ENTRIES) &&
    !objects
      .list(ENTRIES, from)
      .some(({ spec }) => asList(fieldAt(spec, 'hosts')).includes(value)) &&
    namesService(scope, host.name)
    ? host.name
    : undefined;
}
