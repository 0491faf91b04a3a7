import { joinGroupKind } from './groupKind';
import { pluralOf } from './pluralOf';
import type { ServedKind } from './ServedKind';

interface Row {
  /** Kinds with their short names: `Service svc`. */
  namespaced?: string[];
  clusterWide?: string[];
  builtIn?: boolean;
}

const ROWS: Record<string, Row> = {
  v1: {
    builtIn: true,
    namespaced: [
      'ConfigMap cm',
      'Endpoints ep',
      'Event ev',
      'PersistentVolumeClaim pvc',
      'Pod po',
      'ReplicationController rc',
      'Secret',
      'Service svc',
      'ServiceAccount sa',
    ],
    clusterWide: ['Namespace ns', 'Node no', 'PersistentVolume pv'],
  },
  'apps/v1': {
    builtIn: true,
    namespaced: [
      'ControllerRevision',
      'DaemonSet ds',
      'Deployment deploy',
      'ReplicaSet rs',
      'StatefulSet sts',
    ],
  },
  'batch/v1': { builtIn: true, namespaced: ['CronJob cj', 'Job'] },
  'autoscaling/v2': {
    builtIn: true,
    namespaced: ['HorizontalPodAutoscaler hpa'],
  },
  'networking.k8s.io/v1': {
    builtIn: true,
    namespaced: ['Ingress ing', 'NetworkPolicy netpol'],
    clusterWide: ['IngressClass'],
  },
  'policy/v1': { builtIn: true, namespaced: ['PodDisruptionBudget pdb'] },
  'discovery.k8s.io/v1': { builtIn: true, namespaced: ['EndpointSlice'] },
  'rbac.authorization.k8s.io/v1': {
    builtIn: true,
    namespaced: ['Role', 'RoleBinding'],
    clusterWide: ['ClusterRole', 'ClusterRoleBinding'],
  },
  'apiextensions.k8s.io/v1': {
    builtIn: true,
    clusterWide: ['CustomResourceDefinition crd'],
  },
  'admissionregistration.k8s.io/v1': {
    builtIn: true,
    clusterWide: [
      'MutatingWebhookConfiguration',
      'ValidatingWebhookConfiguration',
    ],
  },
  'storage.k8s.io/v1': { builtIn: true, clusterWide: ['StorageClass sc'] },
  'scheduling.k8s.io/v1': { builtIn: true, clusterWide: ['PriorityClass pc'] },
  'networking.istio.io/v1,v1beta1,v1alpha3': {
    namespaced: [
      'DestinationRule dr',
      'Gateway gw',
      'ServiceEntry se',
      'Sidecar',
      'VirtualService vs',
      'WorkloadEntry we',
      'WorkloadGroup wg',
    ],
  },
  'networking.istio.io/v1alpha3': { namespaced: ['EnvoyFilter'] },
  'networking.istio.io/v1beta1': { namespaced: ['ProxyConfig'] },
  'security.istio.io/v1,v1beta1': {
    namespaced: [
      'AuthorizationPolicy ap',
      'PeerAuthentication pa',
      'RequestAuthentication ra',
    ],
  },
  'telemetry.istio.io/v1,v1alpha1': { namespaced: ['Telemetry telemetry'] },
  'extensions.istio.io/v1alpha1': {
    namespaced: ['TrafficExtension', 'WasmPlugin'],
  },
  'policy.linkerd.io/v1alpha1': {
    namespaced: [
      'AuthorizationPolicy authzpolicy',
      'EgressNetwork',
      'HTTPLocalRateLimitPolicy',
      'MeshTLSAuthentication meshtlsauthn',
      'NetworkAuthentication netauthn',
    ],
  },
  'policy.linkerd.io/v1beta1,v1alpha1': {
    namespaced: ['ServerAuthorization saz'],
  },
  'policy.linkerd.io/v1beta3,v1beta2,v1beta1,v1alpha1': {
    namespaced: ['HTTPRoute', 'Server srv'],
  },
  'linkerd.io/v1alpha2,v1alpha1': { namespaced: ['ServiceProfile sp'] },
  'workload.linkerd.io/v1beta1,v1alpha1': { namespaced: ['ExternalWorkload'] },
  'cilium.io/v2': {
    namespaced: ['CiliumEnvoyConfig cec', 'CiliumNetworkPolicy cnp'],
    clusterWide: [
      'CiliumClusterwideEnvoyConfig ccec',
      'CiliumClusterwideNetworkPolicy ccnp',
    ],
  },
  'gateway.networking.k8s.io/v1,v1beta1': {
    namespaced: ['Gateway gtw', 'HTTPRoute', 'ReferenceGrant refgrant'],
    clusterWide: ['GatewayClass gc'],
  },
  'gateway.networking.k8s.io/v1': { namespaced: ['GRPCRoute'] },
  'gateway.networking.k8s.io/v1,v1alpha3,v1alpha2': {
    namespaced: ['TLSRoute'],
  },
  'gateway.networking.k8s.io/v1,v1alpha3': {
    namespaced: ['BackendTLSPolicy btlspolicy'],
  },
  'gateway.networking.k8s.io/v1alpha2': {
    namespaced: ['TCPRoute', 'UDPRoute'],
  },
  'split.smi-spec.io/v1alpha2,v1alpha1': { namespaced: ['TrafficSplit ts'] },
  'multicluster.x-k8s.io/v1alpha1': {
    namespaced: ['ServiceExport', 'ServiceImport'],
  },
};

/** The kinds of Kubernetes, and those of the meshes and of the Gateway API, as their definitions say. */
export const knownKinds: readonly ServedKind[] = Object.entries(ROWS).flatMap(
  ([apiVersions, { namespaced = [], clusterWide = [], builtIn = false }]) => {
    const [group, versions] = apiVersions.includes('/')
      ? apiVersions.split('/')
      : ['', apiVersions];
    const kindOf = (row: string, isNamespaced: boolean): ServedKind => {
      const [kind, ...shortNames] = row.split(' ');
      return {
        id: joinGroupKind(group, kind),
        group,
        kind,
        // The only kind whose name is a plural already.
        plural: kind === 'Endpoints' ? 'endpoints' : pluralOf(kind),
        versions: versions.split(','),
        namespaced: isNamespaced,
        shortNames,
        builtIn,
      };
    };
    return [
      ...namespaced.map(row => kindOf(row, true)),
      ...clusterWide.map(row => kindOf(row, false)),
    ];
  },
);
