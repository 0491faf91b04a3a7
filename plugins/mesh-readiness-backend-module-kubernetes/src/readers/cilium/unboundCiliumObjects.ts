import type { ServiceScope } from '../../service/ServiceScope';
import type { UnboundObject } from '../ObjectReader';
import { anyWorkload, isUnread, namesService, notThere } from '../support';
import { endpointLabels } from './endpointLabels';
import {
  CLUSTERWIDE_ENVOY_CONFIG,
  ENVOY_CONFIG,
  namedServices,
} from './envoyConfigsOf';
import { POLICY, specsOf } from './policiesOf';
import { selectsEndpoint } from './selectsEndpoint';

/** What Cilium is told about the service and can do nothing with: policies for no pod, configurations of Envoy for no Service. */
export function unboundCiliumObjects(scope: ServiceScope): UnboundObject[] {
  return [...policies(scope), ...envoyConfigs(scope)];
}

/** One that selects pods with any of its policies is not told of. */
function policies(scope: ServiceScope): UnboundObject[] {
  const { objects, namespaces } = scope;
  return namespaces.flatMap(namespace =>
    objects.list(POLICY, namespace).flatMap(object => {
      const specs = specsOf(object);
      return specs.length === 0 ||
        !namesService(scope, object.metadata.name) ||
        anyWorkload(objects, namespace, workload => {
          const labels = endpointLabels(scope, workload);
          return specs.some(({ spec }) =>
            selectsEndpoint(spec.endpointSelector, labels, false),
          );
        })
        ? []
        : [
            {
              object,
              field: `${specs[0].field}.endpointSelector`,
              reason: 'selects no pod',
            },
          ];
    }),
  );
}

function envoyConfigs(scope: ServiceScope): UnboundObject[] {
  const { objects, namespaces } = scope;
  if (isUnread(objects, 'Service')) {
    return [];
  }
  return [
    ...namespaces.flatMap(namespace => objects.list(ENVOY_CONFIG, namespace)),
    ...objects.list(CLUSTERWIDE_ENVOY_CONFIG),
  ].flatMap(object => {
    const [first, ...others] = namedServices(object);
    return first === undefined ||
      !namesService(scope, object.metadata.name, first.name) ||
      [first, ...others].some(
        ({ namespace, name }) =>
          objects.named('Service', namespace, name).length > 0,
      )
      ? []
      : [
          {
            object,
            field: first.field,
            reason: notThere('Service', first.name),
          },
        ];
  });
}
