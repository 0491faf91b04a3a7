import { asList, asRecord, asText, asTexts } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed, ReaderResult } from '../ObjectReader';
import {
  isMissing,
  listed,
  namespaceOf,
  namesService,
  notThere,
} from '../support';
import { SERVICE_PROFILE } from './api';
import { serviceProfilesOf } from './serviceProfilesOf';

/** What ServiceProfiles make a service need; routes alone only name what is measured, and need nothing more. */
export function readServiceProfiles(scope: ServiceScope): ReaderResult {
  return {
    needs: scope.services
      .flatMap(service => serviceProfilesOf(scope, service))
      .flatMap(profileNeeds),
    unbound: scope.namespaces
      .flatMap(namespace => scope.objects.list(SERVICE_PROFILE, namespace))
      .flatMap(profile => withoutService(scope, profile)),
  };
}

function profileNeeds(object: KubernetesObject): ObservedNeed[] {
  const { routes, retryBudget, dstOverrides, opaquePorts } = asRecord(
    object.spec,
  );
  const part = { need: 'required', object } as const;
  const overrides = asList(dstOverrides);
  const ports = asTexts(opaquePorts);
  return [
    ...asList(routes).flatMap((route, index) =>
      routeNeeds(object, asRecord(route), `spec.routes[${index}]`),
    ),
    ...(retryBudget === undefined
      ? []
      : [
          {
            ...part,
            feature: 'traffic.retries-timeouts',
            field: 'spec.retryBudget',
          },
        ]),
    ...(overrides.length === 0
      ? []
      : [
          {
            ...part,
            feature: 'traffic.splitting',
            field: 'spec.dstOverrides',
            raw: listed(
              overrides.flatMap(item => asText(asRecord(item).authority) ?? []),
            ),
          },
        ]),
    ...(ports.length === 0
      ? []
      : [
          {
            feature: 'workload.server-first-tcp',
            need: 'preferred' as const,
            object,
            field: 'spec.opaquePorts',
            raw: listed(ports),
          },
        ]),
  ];
}

function routeNeeds(
  object: KubernetesObject,
  { name, isRetryable, timeout }: Record<string, unknown>,
  field: string,
): ObservedNeed[] {
  const need = {
    feature: 'traffic.retries-timeouts',
    need: 'required',
    object,
  } as const;
  const limit = asText(timeout);
  const route = asText(name) ?? 'a route';
  return [
    ...(isRetryable === true
      ? [{ ...need, field: `${field}.isRetryable`, raw: route }]
      : []),
    ...(limit === undefined
      ? []
      : [{ ...need, field: `${field}.timeout`, raw: `${route} ${limit}` }]),
  ];
}

/** A ServiceProfile of a Service in its own namespace that is not there; one for another namespace holds for callers only. */
function withoutService(
  scope: ServiceScope,
  object: KubernetesObject,
): ReturnType<typeof noService> {
  const place = namespaceOf(object);
  const ending = `.${place}.svc.${scope.clusterDomain}`;
  if (!object.metadata.name.endsWith(ending)) {
    return [];
  }
  const name = object.metadata.name.slice(0, -ending.length);
  return !isMissing(scope.objects, 'Service', place, name) ||
    !namesService(scope, name)
    ? []
    : noService(object, name);
}

function noService(object: KubernetesObject, name: string) {
  return [
    {
      object,
      field: 'metadata.name',
      reason: notThere('Service', name),
    },
  ];
}
