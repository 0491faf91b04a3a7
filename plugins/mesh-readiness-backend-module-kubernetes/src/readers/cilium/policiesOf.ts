import { asList, asRecord } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { onceFor } from '../../objects/onceFor';
import type { ServiceScope } from '../../service/ServiceScope';
import { endpointLabels } from './endpointLabels';
import { selectsEndpoint } from './selectsEndpoint';

/** The kinds of policy that Cilium has, of one namespace and of the whole cluster. */
export const POLICY = 'CiliumNetworkPolicy.cilium.io';
export const CLUSTERWIDE_POLICY = 'CiliumClusterwideNetworkPolicy.cilium.io';

/** One policy that holds for pods of a service; an object may hold several. */
export interface SelectingPolicy {
  object: KubernetesObject;
  /** Where it stands in the object: `spec`, `specs[1]`. */
  field: string;
  spec: Record<string, unknown>;
}

/** The policies that an object holds, without those for nodes. */
export const specsOf = onceFor((object: KubernetesObject): SelectingPolicy[] =>
  [
    { field: 'spec', spec: asRecord(object.spec) },
    ...asList(object.specs).map((spec, index) => ({
      field: `specs[${index}]`,
      spec: asRecord(spec),
    })),
  ]
    .filter(({ spec }) => spec.endpointSelector !== undefined)
    .map(part => ({ object, ...part })),
);

/** The policies of Cilium that hold for pods of the service. */
export const policiesOf = onceFor((scope: ServiceScope): SelectingPolicy[] => {
  const pods = scope.workloads.map(workload => ({
    namespace: workload.namespace,
    labels: endpointLabels(scope, workload),
  }));
  return scope.namespaces
    .flatMap(namespace =>
      scope.objects
        .list(POLICY, namespace)
        .flatMap(object =>
          specsOf(object).filter(({ spec }) =>
            pods.some(
              pod =>
                pod.namespace === namespace &&
                selectsEndpoint(spec.endpointSelector, pod.labels, false),
            ),
          ),
        ),
    )
    .concat(
      scope.objects
        .list(CLUSTERWIDE_POLICY)
        .flatMap(object =>
          specsOf(object).filter(({ spec }) =>
            pods.some(pod =>
              selectsEndpoint(spec.endpointSelector, pod.labels, true),
            ),
          ),
        ),
    );
});
