import type { ApiObject } from '../ApiObject';
import { isOneOf } from './isOneOf';
import type { WorkloadPlan } from './Place';

// What every object of a real cluster carries and no reader needs, shared by all to keep the generator small.
const MANAGED_FIELDS = [
  'kubectl-client-side-apply',
  'kube-controller-manager',
  'kubelet',
].map(manager => ({
  manager,
  operation: 'Update',
  apiVersion: 'apps/v1',
  time: '2026-11-01T08:00:00Z',
  fieldsType: 'FieldsV1',
  fieldsV1: {
    'f:metadata': { 'f:labels': { '.': {}, 'f:app': {} } },
    'f:spec': {
      'f:containers': {
        'k:{"name":"app"}': { '.': {}, 'f:image': {}, 'f:ports': {} },
      },
    },
  },
}));
const CONDITIONS = [
  'PodScheduled',
  'Initialized',
  'ContainersReady',
  'Ready',
].map(type => ({
  type,
  status: 'True',
  lastTransitionTime: '2026-11-01T08:00:00Z',
}));

/** A Deployment and its Service. */
export function makeWorkload(plan: WorkloadPlan, pods: number): ApiObject[] {
  const { name, place } = plan;
  const metadata = {
    name,
    namespace: place.namespace,
    labels: { app: name, 'backstage.io/kubernetes-id': name },
    managedFields: MANAGED_FIELDS,
  };
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        ...metadata,
        annotations: { 'deployment.kubernetes.io/revision': '3' },
      },
      spec: {
        replicas: pods,
        selector: { matchLabels: { app: name } },
        strategy: { type: 'RollingUpdate' },
        template: {
          metadata: { labels: labelsOf(plan) },
          spec: { containers: [appContainer(plan)], ...hostNetworkOf(plan) },
        },
      },
      status: { replicas: pods, readyReplicas: pods },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {
        selector: { app: name },
        ports: [
          { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' },
        ],
        ...(isOneOf(plan.index, 5, 62) && { clusterIP: 'None' }),
      },
    },
  ];
}

/** A running pod of a workload; with the proxy of its mesh, unless it was never started anew. */
export function makePod(plan: WorkloadPlan, number: number): ApiObject {
  const { name, index, place } = plan;
  const proxy =
    isOneOf(index, 10, 63) && number === 0 ? undefined : proxyOf(plan);
  const containers = [appContainer(plan), ...(proxy ? [proxy] : [])];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${name}-6d4cf56db6-${number.toString(36).padStart(5, '0')}`,
      namespace: place.namespace,
      labels: { ...labelsOf(plan), 'pod-template-hash': '6d4cf56db6' },
      annotations: {
        'checksum/config':
          '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730',
        ...(place.mesh === 'istio-ambient' && {
          'ambient.istio.io/redirection': 'enabled',
        }),
      },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: `${name}-6d4cf56db6`,
          controller: true,
        },
      ],
      managedFields: MANAGED_FIELDS,
    },
    spec: {
      containers,
      ...hostNetworkOf(plan),
      nodeName: `node-${((index + number) % 50) + 1}`,
      serviceAccountName: name,
      tolerations: [
        {
          key: 'node.kubernetes.io/not-ready',
          operator: 'Exists',
          effect: 'NoExecute',
        },
      ],
      volumes: [{ name: 'kube-api-access', projected: { defaultMode: 420 } }],
    },
    status: {
      phase: 'Running',
      podIP: `10.${(index >> 8) % 256}.${index % 256}.${number % 256}`,
      conditions: CONDITIONS,
      containerStatuses: containers.map(container => ({
        name: container.name,
        image: container.image,
        ready: true,
        restartCount: 0,
        started: true,
        state: { running: { startedAt: '2026-11-01T08:00:00Z' } },
      })),
    },
  };
}

function labelsOf({ name, place }: WorkloadPlan): Record<string, string> {
  return {
    app: name,
    version: 'v1',
    team: place.namespace,
    'backstage.io/kubernetes-id': name,
  };
}

function hostNetworkOf({ index }: WorkloadPlan) {
  return isOneOf(index, 1, 61) ? { hostNetwork: true } : {};
}

function appContainer({ name }: WorkloadPlan) {
  return {
    name: 'app',
    image: `images.example.com/${name}:1.4.2`,
    ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
    env: [
      { name: 'DATABASE_PASSWORD', value: 'never-to-be-kept' },
      { name: 'LOG_LEVEL', value: 'info' },
    ],
    resources: {
      requests: { cpu: '100m', memory: '128Mi' },
      limits: { memory: '256Mi' },
    },
    readinessProbe: { httpGet: { path: '/ready', port: 'http' } },
    volumeMounts: [
      {
        name: 'kube-api-access',
        readOnly: true,
        mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
      },
    ],
  };
}

function proxyOf({ place }: WorkloadPlan) {
  const images: Partial<
    Record<typeof place.mesh, { name: string; image: string }>
  > = {
    'istio-sidecar': {
      name: 'istio-proxy',
      image: 'docker.io/istio/proxyv2:1.30.1',
    },
    linkerd: {
      name: 'linkerd-proxy',
      image: 'cr.l5d.io/linkerd/proxy:edge-26.10.1',
    },
  };
  const image = images[place.mesh];
  return (
    image && {
      ...image,
      ports: [{ name: 'metrics', containerPort: 15090, protocol: 'TCP' }],
      resources: { requests: { cpu: '10m', memory: '40Mi' } },
    }
  );
}
