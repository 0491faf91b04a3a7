import {
  clusterOf,
  deployment,
  filesOf,
  namespace,
  podOf,
  serviceNamed,
} from '../__testUtils__/objectsOf';
import { nameOfObject } from '../objects/nameOfObject';
import type { ObjectSet } from '../objects/ObjectSet';
import { linkService } from '../service/linkService';
import { contextOf } from './contextOf';
import { enrolmentOf } from './enrolmentOf';

function context(objects: ObjectSet) {
  const scope = linkService(objects, serviceNamed('orders'));
  if ('status' in scope) {
    throw new Error(scope.reason);
  }
  return contextOf(scope, enrolmentOf(scope));
}

function valuesOf(objects: ObjectSet) {
  return Object.fromEntries(
    context(objects).map(({ key, value }) => [key, value]),
  );
}

const node = (name: string, kubelet: string) =>
  `{apiVersion: v1, kind: Node, metadata: {name: ${name}}, status: {nodeInfo: {kubeletVersion: ${kubelet}}}}`;

const part = (
  kind: 'DaemonSet' | 'Deployment',
  name: string,
  image: string,
  labels: Record<string, string> = {},
) =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace: 'system', labels },
    spec: { template: { spec: { containers: [{ name: 'x', image }] } } },
  });

const istiod = (tag: string, revision = 'default') =>
  part('Deployment', `istiod-${revision}`, `istio/pilot:${tag}`, {
    app: 'istiod',
    'istio.io/rev': revision,
  });
const ztunnel = part('DaemonSet', 'ztunnel', 'istio/ztunnel:1.29.1', {
  app: 'ztunnel',
});
const linkerd = part(
  'Deployment',
  'linkerd-destination',
  'ghcr.io/buoyantio/controller:enterprise-2.19.1',
  { 'linkerd.io/control-plane-component': 'destination' },
);
const cilium = part('DaemonSet', 'cilium', 'quay.io/cilium/cilium:v1.19.4', {
  'k8s-app': 'cilium',
});
const ciliumClass =
  '{apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: {name: cilium}, spec: {controllerName: io.cilium/gateway-controller}}';

describe('contextOf', () => {
  it('tells what a service is called, and how many pods it asks for', () => {
    expect(
      valuesOf(
        filesOf(
          deployment('orders', { replicas: 3 }),
          '{apiVersion: v1, kind: Service, metadata: {name: orders-web, namespace: shop}, spec: {selector: {app: orders}}}',
        ),
      ),
    ).toEqual({
      namespace: 'shop',
      service: 'orders-web',
      selector: 'app=orders',
      pods: 3,
    });
  });

  it('tells the name and labels of the workload, where there is no Service', () => {
    expect(valuesOf(filesOf(deployment('orders')))).toEqual({
      namespace: 'shop',
      service: 'orders',
      selector: 'app=orders',
      pods: 1,
    });
  });

  it('names no Service where several lead to the pods and none is called like the service', () => {
    const service = (name: string) =>
      `{apiVersion: v1, kind: Service, metadata: {name: ${name}, namespace: shop}, spec: {selector: {app: orders}}}`;
    expect(
      valuesOf(filesOf(deployment('orders'), service('a'), service('b'))),
    ).not.toHaveProperty('service');
    expect(
      valuesOf(filesOf(deployment('orders'), service('a'), service('orders'))),
    ).toHaveProperty('service', 'orders');
  });

  it('counts the pods that run, before those that are asked for', () => {
    expect(
      valuesOf(
        clusterOf(
          deployment('orders', { replicas: 9 }),
          podOf('orders', 1),
          podOf('orders', 2),
        ),
      ),
    ).toMatchObject({ pods: 2, cluster: 'prod' });
  });

  it('counts a workload once that files write several times', () => {
    expect(
      valuesOf(
        filesOf(
          deployment('orders', { replicas: 2 }),
          deployment('orders', { replicas: 5 }),
        ),
      ),
    ).toMatchObject({ pods: 5 });
  });

  it('counts no pods of what runs once in a while', () => {
    expect(
      valuesOf(
        filesOf(
          '{apiVersion: batch/v1, kind: CronJob, metadata: {name: orders, namespace: shop}, spec: {jobTemplate: {spec: {template: {spec: {containers: []}}}}}}',
        ),
      ),
    ).not.toHaveProperty('pods');
  });

  it('tells nodes, and the oldest version that one of them runs', () => {
    const found = context(
      clusterOf(
        deployment('orders'),
        node('b', 'v1.32.9-eks-1'),
        node('a', 'v1.33.1'),
        node('c', 'v1.34.0'),
      ),
    );
    expect(
      found
        .filter(({ key }) => key === 'nodes' || key === 'kubernetesVersion')
        .map(({ key, value, object, field }) => [
          key,
          value,
          nameOfObject(object),
          field,
        ]),
    ).toEqual([
      ['nodes', 3, 'Node a', 'metadata.name'],
      ['kubernetesVersion', '1.32', 'Node b', 'status.nodeInfo.kubeletVersion'],
    ]);
  });

  it.each([
    ['aws-node', 'aws-vpc-cni'],
    ['calico-node', 'calico'],
    ['cilium', 'cilium'],
    ['kube-flannel-ds', 'flannel'],
  ])('knows the CNI by its DaemonSet %s', (name, cni) => {
    expect(
      valuesOf(clusterOf(deployment('orders'), part('DaemonSet', name, 'x:1'))),
    ).toHaveProperty('cni', cni);
  });

  it('names no CNI where there are several, or one that is not known', () => {
    for (const names of [['aws-node', 'calico-node'], ['istio-cni-node']]) {
      expect(
        valuesOf(
          clusterOf(
            deployment('orders'),
            ...names.map(name => part('DaemonSet', name, 'x:1')),
          ),
        ),
      ).not.toHaveProperty('cni');
    }
  });

  it.each<[string, string[], object | undefined]>([
    ['Istio', [istiod('1.29.1')], { mesh: 'istio-sidecar', release: '1.29.1' }],
    [
      'Istio with ztunnel',
      [istiod('1.29.1'), ztunnel],
      { mesh: 'istio-ambient', release: '1.29.1' },
    ],
    [
      'Istio with ztunnel, for a service with sidecars',
      [
        istiod('1.29.1'),
        ztunnel,
        namespace('shop', { labels: { 'istio-injection': 'enabled' } }),
      ],
      { mesh: 'istio-sidecar', release: '1.29.1' },
    ],
    [
      'several revisions',
      [istiod('1.29.1'), istiod('1.30.0', 'canary')],
      { mesh: 'istio-sidecar', release: '1.29.1' },
    ],
    [
      'the revision of the service',
      [
        istiod('1.29.1'),
        istiod('1.30.0', 'canary'),
        namespace('shop', { labels: { 'istio.io/rev': 'canary' } }),
      ],
      { mesh: 'istio-sidecar', release: '1.30.0' },
    ],
    [
      "several revisions, none of which is the service's",
      [istiod('1.29.1', 'a'), istiod('1.30.0', 'b')],
      { mesh: 'istio-sidecar' },
    ],
    [
      'Linkerd',
      [linkerd],
      { mesh: 'linkerd', release: '2.19.1', distribution: 'enterprise' },
    ],
    [
      'Cilium, where it does the work of a mesh',
      [cilium, ciliumClass],
      { mesh: 'cilium', release: '1.19.4' },
    ],
    ['Cilium as a CNI alone', [cilium], undefined],
    ['two meshes', [istiod('1.29.1'), linkerd], undefined],
    [
      'two meshes, in one of which the service is',
      [
        istiod('1.29.1'),
        linkerd,
        namespace('shop', { annotations: { 'linkerd.io/inject': 'enabled' } }),
      ],
      { mesh: 'linkerd', release: '2.19.1', distribution: 'enterprise' },
    ],
    ['none', [], undefined],
  ])('tells which mesh is installed: %s', (_, yaml, expected) => {
    expect(
      valuesOf(clusterOf(deployment('orders'), ...yaml)).installedMesh,
    ).toEqual(expected);
  });

  it('takes nothing in files for installed', () => {
    expect(
      Object.keys(
        valuesOf(
          filesOf(deployment('orders'), istiod('1.29.1'), node('a', 'v1.33.1')),
        ),
      ),
    ).toEqual(['namespace', 'service', 'selector', 'pods']);
  });
});
