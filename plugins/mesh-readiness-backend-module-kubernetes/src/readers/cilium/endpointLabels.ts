import { asText } from '../../objects/fields';
import type { Labels } from '../../objects/labelSelector';
import type { ServiceScope, Workload } from '../../service/ServiceScope';

const NAMESPACE = 'io.kubernetes.pod.namespace';
const NAMESPACE_LABELS = 'io.cilium.k8s.namespace.labels.';
const SERVICE_ACCOUNT = 'io.cilium.k8s.policy.serviceaccount';

/** The label for the name of the cluster, which objects do not tell. */
export const CLUSTER = 'io.cilium.k8s.policy.cluster';

/** The label for the namespace of a pod. */
export const POD_NAMESPACE = NAMESPACE;

/** The labels that Cilium gives to the pods of a workload, beside their own. */
export function endpointLabels(
  { objects }: ServiceScope,
  {
    namespace,
    labels,
    podSpec,
  }: Pick<Workload, 'namespace' | 'labels' | 'podSpec'>,
): Labels {
  const [found] = objects.named('Namespace', '', namespace);
  const ofNamespace = Object.entries(found?.metadata.labels ?? {}).map(
    ([key, value]) => [`${NAMESPACE_LABELS}${key}`, value],
  );
  return {
    ...labels,
    ...Object.fromEntries(ofNamespace),
    [NAMESPACE]: namespace,
    [SERVICE_ACCOUNT]: asText(podSpec.serviceAccountName) ?? 'default',
  };
}
