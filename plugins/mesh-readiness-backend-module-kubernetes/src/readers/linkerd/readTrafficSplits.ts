import {
  asList,
  asNumber,
  asRecord,
  asText,
  asTexts,
} from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed, ReaderResult } from '../ObjectReader';
import {
  isMissing,
  isOwnService,
  listed,
  namespaceOf,
  namesService,
  notThere,
} from '../support';
import { TRAFFIC_SPLIT } from './api';

/** What TrafficSplits make the service need whose Service they split. */
export function readTrafficSplits(scope: ServiceScope): ReaderResult {
  const splits = scope.namespaces.flatMap(namespace =>
    scope.objects.list(TRAFFIC_SPLIT, namespace),
  );
  return {
    needs: splits.flatMap(split => splitNeeds(scope, split)),
    unbound: splits.flatMap(split => {
      const name = rootOf(split);
      return name === undefined ||
        !isMissing(scope.objects, 'Service', namespaceOf(split), name) ||
        !namesService(scope, split.metadata.name, name)
        ? []
        : [
            {
              object: split,
              field: 'spec.service',
              reason: notThere('Service', name),
            },
          ];
    }),
  };
}

function splitNeeds(
  scope: ServiceScope,
  object: KubernetesObject,
): ObservedNeed[] {
  const { backends, matches } = asRecord(object.spec);
  const name = rootOf(object);
  if (
    name === undefined ||
    !isOwnService(scope, namespaceOf(object), name) ||
    asList(backends).length === 0
  ) {
    return [];
  }
  const routes = asTexts(matches, 'name');
  return [
    {
      feature: 'traffic.splitting',
      need: 'required',
      object,
      field: 'spec.backends',
      raw: listed(asList(backends).map(backendWords)),
    },
    ...(routes.length === 0
      ? []
      : [
          {
            feature: 'traffic.header-routing',
            need: 'required' as const,
            object,
            field: 'spec.matches',
            raw: listed(routes),
          },
        ]),
  ];
}

/** Its callers may name the Service by its whole name. */
function rootOf({ spec }: KubernetesObject): string | undefined {
  return asText(asRecord(spec).service)?.split('.', 1)[0];
}

/** Weights of older versions have an ending: `500m`. */
function backendWords(backend: unknown): string {
  const { service, weight } = asRecord(backend);
  const share = asText(weight) ?? asNumber(weight) ?? '';
  return `${asText(service) ?? ''} ${share}`.trim();
}
