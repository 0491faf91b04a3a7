import { metadataField, podField } from '../../objects/fieldPaths';
import { asList, asRecord, fieldAt } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import { WORKLOAD_KINDS } from '../../service/workloadKinds';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { namespaceObjects } from '../support';
import { namespacesOf } from './binding';

const GLOBAL = 'istio.io/global';
const NETWORK = 'topology.istio.io/network';
const GATEWAY = 'Gateway.networking.istio.io';
const EXPORT = 'ServiceExport.multicluster.x-k8s.io';
const FEATURE = 'platform.multicluster';

/** Reads whether the service is offered to other clusters, and whether the mesh reaches over several. */
export const multicluster: ObjectReader = {
  kinds: [
    'Service',
    'Namespace',
    GATEWAY,
    EXPORT,
    ...WORKLOAD_KINDS.map(({ kind }) => kind),
  ],
  read(scope) {
    return {
      needs: [
        ...globalServices(scope),
        ...exportedServices(scope),
        ...networks(scope),
        ...gatewaysBetweenClusters(scope),
      ],
    };
  },
};

/** A Service is offered by its own label, or by that of its namespace. */
function globalServices(scope: ServiceScope): ObservedNeed[] {
  return [...scope.services, ...namespaceObjects(scope)]
    .filter(({ metadata }) => metadata.labels?.[GLOBAL] === 'true')
    .map(object => ({
      feature: FEATURE,
      need: 'required',
      object,
      field: metadataField('labels', GLOBAL),
      raw: 'true',
      api: 'istio.io',
    }));
}

/** A ServiceExport bears the name of the Service that it offers to other clusters. */
function exportedServices({ services, objects }: ServiceScope): ObservedNeed[] {
  return services
    .flatMap(({ metadata: { namespace = '', name } }) =>
      objects.named(EXPORT, namespace, name),
    )
    .map(object => ({
      feature: FEATURE,
      need: 'required',
      object,
      field: 'metadata.name',
      raw: object.metadata.name,
    }));
}

/** Networks are named where a mesh has several; that does not make this service need more than one. */
function networks(scope: ServiceScope): ObservedNeed[] {
  const ofRoot = scope.objects
    .named('Namespace', '', scope.rootNamespace)
    .flatMap(object =>
      network(object, object.metadata.labels, metadataField('labels', NETWORK)),
    );
  const ofPods = scope.workloads.flatMap(workload =>
    network(
      workload.object,
      workload.labels,
      podField(workload, metadataField('labels', NETWORK)),
    ),
  );
  return [...ofRoot, ...ofPods];
}

function network(
  object: KubernetesObject,
  labels: Readonly<Record<string, string>> | undefined,
  field: string,
): ObservedNeed[] {
  const raw = labels?.[NETWORK];
  return raw === undefined || raw === ''
    ? []
    : [
        {
          feature: FEATURE,
          need: 'preferred',
          object,
          field,
          raw,
          api: 'topology.istio.io',
        },
      ];
}

/** A gateway that passes mTLS through unopened stands between clusters. */
function gatewaysBetweenClusters(scope: ServiceScope): ObservedNeed[] {
  return namespacesOf(scope).flatMap(namespace =>
    scope.objects.list(GATEWAY, namespace).flatMap(object => {
      const index = asList(asRecord(object.spec).servers).findIndex(
        server => fieldAt(server, 'tls', 'mode') === 'AUTO_PASSTHROUGH',
      );
      return index < 0
        ? []
        : [
            {
              feature: FEATURE,
              need: 'preferred' as const,
              object,
              field: `spec.servers[${index}].tls.mode`,
              raw: 'AUTO_PASSTHROUGH',
            },
          ];
    }),
  );
}
