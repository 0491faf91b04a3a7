import type { ApiObject } from '../ApiObject';

/** The nodes of a cluster, its CNI and the control planes of the meshes in it, as far as somebody reads them. */
export function makeControlPlanes(nodes: number): ApiObject[] {
  return [
    ...Array.from({ length: nodes }, (_, index) => ({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: {
        name: `node-${index + 1}`,
        labels: { 'kubernetes.io/os': 'linux' },
      },
      spec: {},
      status: {
        nodeInfo: { kubeletVersion: 'v1.35.1', operatingSystem: 'linux' },
      },
    })),
    ...['kube-system', 'istio-system', 'linkerd'].map(name => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: { 'kubernetes.io/metadata.name': name } },
    })),
    make('DaemonSet', 'kube-system', 'cilium', 'quay.io/cilium/cilium:v1.20.0'),
    make(
      'Deployment',
      'istio-system',
      'istiod',
      'docker.io/istio/pilot:1.30.1',
    ),
    make(
      'DaemonSet',
      'istio-system',
      'ztunnel',
      'docker.io/istio/ztunnel:1.30.1',
    ),
    make(
      'Deployment',
      'linkerd',
      'linkerd-destination',
      'cr.l5d.io/linkerd/controller:edge-26.10.1',
    ),
  ];
}

function make(
  kind: string,
  namespace: string,
  name: string,
  image: string,
): ApiObject {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace, labels: { app: name } },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name, image }] },
      },
    },
  };
}
