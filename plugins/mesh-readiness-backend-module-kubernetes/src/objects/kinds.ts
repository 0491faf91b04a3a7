import type { GroupKind } from './ObjectSet';

/** A kind of Kubernetes object that is read. */
export interface ReadKind {
  /** Empty for the core group. */
  group: string;
  kind: string;
  /** As it stands in paths and roles: `virtualservices`. */
  plural: string;
  /** False where its objects stand in no namespace. */
  namespaced: boolean;
  /** True for a custom resource, which a cluster need not have. */
  custom: boolean;
  /** Why it is read, in a few words. */
  why: string;
}

/** All kinds that are read, and nothing beyond them; no Secret, no ConfigMap. */
export const READ_KINDS: readonly ReadKind[] = [
  ...builtIn('', {
    Namespace: ['namespaces', 'labels that bring its pods into a mesh', false],
    Node: ['nodes', 'Kubernetes version, platform, how many there are', false],
    Pod: ['pods', 'which proxies run, and whether they are ready'],
    Service: ['services', 'ports, and which pods routes lead to'],
  }),
  ...builtIn('apps', {
    DaemonSet: ['daemonsets', 'workloads, and the CNI in use'],
    Deployment: ['deployments', 'workloads, and the installed mesh'],
    ReplicaSet: ['replicasets', 'leads from a Pod to its Deployment'],
    StatefulSet: ['statefulsets', 'workloads'],
  }),
  ...builtIn('batch', {
    CronJob: ['cronjobs', 'workloads that end'],
    Job: ['jobs', 'workloads that end'],
  }),
  ...builtIn('networking.k8s.io', {
    NetworkPolicy: ['networkpolicies', 'ports that a mesh needs open'],
  }),
  ...custom('argoproj.io', {
    Rollout: ['rollouts', 'workloads, and gradual releases'],
  }),
  ...custom('apps.openshift.io', {
    DeploymentConfig: ['deploymentconfigs', 'workloads of OpenShift'],
  }),
  ...custom('gateway.networking.k8s.io', {
    Gateway: ['gateways', 'entry points and waypoints'],
    GatewayClass: ['gatewayclasses', 'who carries out a Gateway', false],
    GRPCRoute: ['grpcroutes', 'routing of gRPC'],
    HTTPRoute: ['httproutes', 'routing of HTTP'],
    TCPRoute: ['tcproutes', 'routing of TCP'],
    TLSRoute: ['tlsroutes', 'routing by server name'],
  }),
  ...custom('networking.istio.io', {
    DestinationRule: ['destinationrules', 'circuit breaking and subsets'],
    EnvoyFilter: ['envoyfilters', 'rate limits and Envoy extensions'],
    Gateway: ['gateways', 'entry points'],
    ServiceEntry: ['serviceentries', 'what lies outside of the mesh'],
    Sidecar: ['sidecars', 'what may be reached'],
    VirtualService: ['virtualservices', 'routing, retries, faults'],
    WorkloadEntry: ['workloadentries', 'virtual machines in the mesh'],
    WorkloadGroup: ['workloadgroups', 'virtual machines in the mesh'],
  }),
  ...custom('security.istio.io', {
    AuthorizationPolicy: ['authorizationpolicies', 'who may call whom'],
    PeerAuthentication: ['peerauthentications', 'mutual TLS'],
    RequestAuthentication: ['requestauthentications', 'JSON Web Tokens'],
  }),
  ...custom('telemetry.istio.io', {
    Telemetry: ['telemetries', 'tracing'],
  }),
  ...custom('extensions.istio.io', {
    TrafficExtension: ['trafficextensions', 'Envoy extensions'],
    WasmPlugin: ['wasmplugins', 'Envoy extensions'],
  }),
  ...custom('linkerd.io', {
    ServiceProfile: ['serviceprofiles', 'retries and timeouts'],
  }),
  ...custom('policy.linkerd.io', {
    AuthorizationPolicy: ['authorizationpolicies', 'who may call whom'],
    EgressNetwork: ['egressnetworks', 'what may be reached outside'],
    HTTPLocalRateLimitPolicy: ['httplocalratelimitpolicies', 'rate limits'],
    HTTPRoute: ['httproutes', 'routing, and rights for a route'],
    MeshTLSAuthentication: ['meshtlsauthentications', 'mutual TLS'],
    NetworkAuthentication: ['networkauthentications', 'who may call whom'],
    Server: ['servers', 'ports that policies speak of'],
    ServerAuthorization: ['serverauthorizations', 'who may call whom'],
  }),
  ...custom('workload.linkerd.io', {
    ExternalWorkload: ['externalworkloads', 'virtual machines in the mesh'],
  }),
  ...custom('split.smi-spec.io', {
    TrafficSplit: ['trafficsplits', 'splitting of traffic'],
  }),
  ...custom('multicluster.x-k8s.io', {
    ServiceExport: ['serviceexports', 'services for other clusters'],
  }),
  ...custom('cilium.io', {
    CiliumClusterwideEnvoyConfig: [
      'ciliumclusterwideenvoyconfigs',
      'what Envoy is told',
      false,
    ],
    CiliumClusterwideNetworkPolicy: [
      'ciliumclusterwidenetworkpolicies',
      'who may call whom',
      false,
    ],
    CiliumEnvoyConfig: ['ciliumenvoyconfigs', 'what Envoy is told'],
    CiliumNetworkPolicy: ['ciliumnetworkpolicies', 'who may call whom'],
  }),
];

/** Kinds of APIs that Istio no longer has. No cluster is asked for them, and files that still hold some are told so. */
const REMOVED_KINDS: readonly ReadKind[] = [
  ...custom('authentication.istio.io', {
    Policy: ['policies', 'removed; was about mutual TLS and tokens'],
  }),
  ...custom('config.istio.io', {
    QuotaSpecBinding: ['quotaspecbindings', 'removed; was about rate limits'],
    rule: ['rules', 'removed; was about rights, limits and metrics'],
  }),
  ...custom('rbac.istio.io', {
    ServiceRole: ['serviceroles', 'removed; was about who may call whom'],
  }),
];

const BY_GROUP_KIND: ReadonlyMap<GroupKind, ReadKind> = new Map(
  [...READ_KINDS, ...REMOVED_KINDS].map(read => [groupKindOfRead(read), read]),
);

/** A kind together with its group, as lists are asked for: `Deployment.apps`. */
export function groupKindOfRead({
  group,
  kind,
}: Pick<ReadKind, 'group' | 'kind'>): GroupKind {
  return group === '' ? kind : `${kind}.${group}`;
}

/** What is known of a kind that is read; `undefined` for any other kind. */
export function readKind(kind: GroupKind): ReadKind | undefined {
  return BY_GROUP_KIND.get(kind);
}

type Kinds = Record<
  string,
  [plural: string, why: string, namespaced?: boolean]
>;

function builtIn(group: string, kinds: Kinds): ReadKind[] {
  return kindsOf(group, false, kinds);
}

function custom(group: string, kinds: Kinds): ReadKind[] {
  return kindsOf(group, true, kinds);
}

function kindsOf(group: string, isCustom: boolean, kinds: Kinds): ReadKind[] {
  return Object.entries(kinds).map(
    ([kind, [plural, why, namespaced = true]]) => ({
      group,
      kind,
      plural,
      namespaced,
      custom: isCustom,
      why,
    }),
  );
}
