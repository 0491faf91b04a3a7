import {
  clusterOf,
  deployment,
  filesOf,
  podOf,
  serviceNamed,
} from '../__testUtils__/objectsOf';
import { nameOfObject } from '../objects/nameOfObject';
import { objectSet, type ObjectSet } from '../objects/ObjectSet';
import type { NotLinked } from '../observe/Observation';
import { linkService } from './linkService';
import type { ServiceIdentity } from './ServiceIdentity';
import type { LinkedBy, ServiceScope } from './ServiceScope';

const service = (
  name: string,
  selector: object,
  namespace = 'shop',
  labels = {},
) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels },
    spec: { selector },
  });

const labelled = (name: string, labels: Record<string, string>) =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}, namespace: shop, labels: ${JSON.stringify(
    labels,
  )}}, spec: {template: {metadata: {labels: {app: ${name}}}, spec: {containers: []}}}}`;

function link(objects: ObjectSet, identity: ServiceIdentity) {
  return linkService(objects, identity);
}

function linked(objects: ObjectSet, identity: ServiceIdentity): ServiceScope {
  const scope = link(objects, identity);
  if ('status' in scope) {
    throw new Error(scope.reason);
  }
  return scope;
}

function missed(objects: ObjectSet, identity: ServiceIdentity): NotLinked {
  const result = link(objects, identity);
  if (!('status' in result)) {
    throw new Error('It was linked');
  }
  return result;
}

describe('linkService', () => {
  it.each<[string, ServiceIdentity, string[], LinkedBy, string[]]>([
    [
      'by a label of the pods it makes',
      serviceNamed('x', { labelSelector: 'app=orders' }),
      [deployment('orders'), deployment('pay')],
      'label-selector',
      ['Deployment shop/orders'],
    ],
    [
      'by a label of its own',
      serviceNamed('x', { labelSelector: 'team=a' }),
      [labelled('orders', { team: 'a' }), labelled('pay', { team: 'b' })],
      'label-selector',
      ['Deployment shop/orders'],
    ],
    [
      'by a selector of sets',
      serviceNamed('x', { labelSelector: 'app in (orders, pay),!canary' }),
      [
        deployment('orders'),
        deployment('pay'),
        deployment('other'),
        deployment('old', { labels: { app: 'pay', canary: 'yes' } }),
      ],
      'label-selector',
      ['Deployment shop/orders', 'Deployment shop/pay'],
    ],
    [
      'by a selector that only excludes',
      serviceNamed('x', { labelSelector: 'app!=pay', namespace: 'shop' }),
      [
        deployment('orders'),
        deployment('pay'),
        deployment('far', { namespace: 'other' }),
      ],
      'label-selector',
      ['Deployment shop/orders'],
    ],
    [
      'by a label that only its running pods have',
      serviceNamed('x', { labelSelector: 'team=a' }),
      [deployment('orders'), podOf('orders', 1, { labels: { team: 'a' } })],
      'label-selector',
      ['Deployment shop/orders'],
    ],
    [
      'by a label of the Service before it',
      serviceNamed('x', { kubernetesId: 'orders' }),
      [
        deployment('anything'),
        service('s', { app: 'anything' }, 'shop', {
          'backstage.io/kubernetes-id': 'orders',
        }),
      ],
      'kubernetes-id',
      ['Deployment shop/anything'],
    ],
    [
      'by its id',
      serviceNamed('orders', { kubernetesId: 'orders' }),
      [
        deployment('orders'),
        deployment('a', { labels: { 'backstage.io/kubernetes-id': 'orders' } }),
      ],
      'kubernetes-id',
      ['Deployment shop/a'],
    ],
    [
      'by its selector before its id',
      serviceNamed('orders', {
        kubernetesId: 'orders',
        labelSelector: 'app=pay',
      }),
      [
        deployment('pay'),
        deployment('a', { labels: { 'backstage.io/kubernetes-id': 'orders' } }),
      ],
      'label-selector',
      ['Deployment shop/pay'],
    ],
    [
      'by name, where no label has its id',
      serviceNamed('x', { kubernetesId: 'orders' }),
      [deployment('orders'), deployment('pay')],
      'name',
      ['Deployment shop/orders'],
    ],
    [
      'by name without regard to hyphens',
      serviceNamed('checkout-service', { kubernetesId: 'checkout-service' }),
      [deployment('checkoutservice'), deployment('pay')],
      'name',
      ['Deployment shop/checkoutservice'],
    ],
    [
      'by the name that its label and its Service have, in all versions',
      serviceNamed('reviews'),
      [
        deployment('reviews-v1', { labels: { app: 'reviews' } }),
        deployment('reviews-v2', { labels: { app: 'reviews' } }),
        service('reviews', { app: 'reviews' }),
      ],
      'name',
      ['Deployment shop/reviews-v1', 'Deployment shop/reviews-v2'],
    ],
    [
      'by name in its namespace, where that is all that is known',
      serviceNamed('orders', { namespace: 'shop' }),
      [
        deployment('orders'),
        deployment('orders', { namespace: 'other' }),
        deployment('pay'),
      ],
      'name',
      ['Deployment shop/orders'],
    ],
    [
      'by name in the namespaces that Kiali is told',
      serviceNamed('orders', { kialiNamespace: 'mesh, shop' }),
      [deployment('orders'), deployment('orders', { namespace: 'other' })],
      'name',
      ['Deployment shop/orders'],
    ],
  ])('finds a workload %s', (_, identity, yaml, linkedBy, expected) => {
    const scope = linked(clusterOf(...yaml), identity);
    expect(scope.linkedBy).toBe(linkedBy);
    expect(scope.workloads.map(({ object }) => nameOfObject(object))).toEqual(
      expected,
    );
  });

  it('brings pods and Services with it', () => {
    const scope = linked(
      clusterOf(
        deployment('orders'),
        podOf('orders', 1),
        podOf('orders', 2),
        podOf('pay', 1),
        service('front', { app: 'orders' }),
        service('other', { app: 'pay' }),
        service('none', {}),
        service('orders', { app: 'orders' }, 'elsewhere'),
      ),
      serviceNamed('orders', { labelSelector: 'app=orders' }),
    );
    expect(
      scope.workloads.flatMap(({ pods }) => pods.map(nameOfObject)),
    ).toEqual(['Pod shop/orders-5d8f7c-1', 'Pod shop/orders-5d8f7c-2']);
    expect(scope.services.map(nameOfObject)).toEqual(['Service shop/front']);
    expect(scope.namespaces).toEqual(['shop']);
  });

  it('brings the Services that its routes split traffic to, and not one that a path leads to alone', () => {
    const scope = linked(
      clusterOf(
        deployment('orders'),
        service('orders', { app: 'orders' }),
        service('orders-v2', { app: 'else' }),
        service('orders-v3', { app: 'else' }),
        service('billing', { app: 'billing' }),
        '{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: split, namespace: shop}, spec: {parentRefs: [{group: core, kind: Service, name: orders}], rules: [{backendRefs: [{name: orders}, {name: orders-v2}]}]}}',
        '{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: split, namespace: shop}, spec: {hosts: [orders.shop.svc.cluster.local], http: [{route: [{destination: {host: orders}}, {destination: {host: orders-v3}}]}, {match: [{uri: {prefix: /bills}}], route: [{destination: {host: billing}}]}]}}',
      ),
      serviceNamed('orders'),
    );
    expect(scope.services.map(nameOfObject)).toEqual([
      'Service shop/orders',
      'Service shop/orders-v2',
      'Service shop/orders-v3',
    ]);
  });

  it('counts the pods of a release that an Argo Rollout makes in place of a Deployment', () => {
    const scope = linked(
      clusterOf(
        deployment('orders', { replicas: 0 }),
        '{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: orders, namespace: shop}, spec: {workloadRef: {apiVersion: apps/v1, kind: Deployment, name: orders}}}',
        '{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: r, namespace: shop, ownerReferences: [{kind: Rollout, name: orders}]}}',
        '{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: shop, ownerReferences: [{kind: ReplicaSet, name: r}]}}',
      ),
      serviceNamed('orders'),
    );
    expect(scope.workloads).toHaveLength(1);
    expect(scope.workloads[0].pods.map(nameOfObject)).toEqual(['Pod shop/p']);
  });

  it('follows a CronJob to the pods of its Jobs, and leaves out those that have ended', () => {
    const job = (name: string) =>
      `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}, namespace: shop, ownerReferences: [{kind: CronJob, name: nightly}]}, spec: {template: {}}}`;
    const podOfJob = (name: string, phase: string) =>
      `{apiVersion: v1, kind: Pod, metadata: {name: ${name}-${phase}, namespace: shop, ownerReferences: [{kind: Job, name: ${name}}]}, status: {phase: ${phase}}}`;
    const scope = linked(
      clusterOf(
        '{apiVersion: batch/v1, kind: CronJob, metadata: {name: nightly, namespace: shop}, spec: {jobTemplate: {spec: {template: {metadata: {labels: {app: nightly}}, spec: {containers: []}}}}}}',
        job('a'),
        job('b'),
        podOfJob('a', 'Running'),
        podOfJob('b', 'Succeeded'),
      ),
      serviceNamed('nightly', { labelSelector: 'app=nightly' }),
    );
    expect(scope.workloads.map(({ object }) => nameOfObject(object))).toEqual([
      'CronJob shop/nightly',
    ]);
    expect(scope.workloads[0]).toMatchObject({
      templateField: 'spec.jobTemplate.spec.template',
      labels: { app: 'nightly' },
    });
    expect(scope.workloads[0].pods.map(nameOfObject)).toEqual([
      'Pod shop/a-Running',
    ]);
  });

  it('takes pods for workloads where what made them cannot be read', () => {
    const scope = linked(
      objectSet(clusterOf(podOf('orders', 1)).list('Pod'), {
        origin: { kind: 'cluster', cluster: 'prod' },
      }),
      serviceNamed('x', { labelSelector: 'app=orders' }),
    );
    expect(scope.workloads.map(({ object }) => nameOfObject(object))).toEqual([
      'Pod shop/orders-5d8f7c-1',
    ]);
    expect(scope.workloads[0].pods).toHaveLength(1);
  });

  it('finds pods of a Deployment where its ReplicaSets cannot be read', () => {
    const cluster = clusterOf(
      deployment('orders'),
      podOf('orders', 1),
      podOf('orders-api', 1),
    );
    const scope = linked(
      objectSet([...cluster.list('Pod'), ...cluster.list('Deployment.apps')], {
        origin: cluster.origin,
      }),
      serviceNamed('orders', { labelSelector: 'app=orders' }),
    );
    expect(scope.workloads[0].pods.map(nameOfObject)).toEqual([
      'Pod shop/orders-5d8f7c-1',
    ]);
  });

  it('sees no pods in files, and takes a namespace of an overlay there', () => {
    const scope = linked(
      filesOf(
        deployment('orders', { namespace: 'staging' }),
        podOf('orders', 1),
      ),
      serviceNamed('orders', {
        namespace: 'shop',
        labelSelector: 'app=orders,!pod',
      }),
    );
    expect(scope.workloads.map(({ pods }) => pods)).toContainEqual([]);
  });

  it('takes the namespace of the control plane for the root of Istio', () => {
    const istiod = `{apiVersion: apps/v1, kind: Deployment, metadata: {name: istiod, namespace: mesh, labels: {app: istiod}}}`;
    expect(
      linked(clusterOf(deployment('orders')), serviceNamed('orders'))
        .rootNamespace,
    ).toBe('istio-system');
    expect(
      linked(clusterOf(deployment('orders'), istiod), serviceNamed('orders'))
        .rootNamespace,
    ).toBe('mesh');
  });
});

describe('linkService, where nothing is found', () => {
  it('says what was looked for and what to add', () => {
    expect(
      missed(
        clusterOf(deployment('pay')),
        serviceNamed('orders', { kubernetesId: 'o-1', namespace: 'shop2' }),
      ),
    ).toMatchObject({
      status: 'not-linked',
      looked: [
        'workloads, pods and Services with the label backstage.io/kubernetes-id=o-1, in the namespace shop2',
        'workloads and Services named o-1, by their own name or by a label such as app, in the namespace shop2',
        'workloads and Services named orders, by their own name or by a label such as app, in the namespace shop2',
        'the same without regard to hyphens in o-1, in the namespace shop2',
        'the same without regard to hyphens in orders, in the namespace shop2',
      ],
      reason: 'The cluster prod has nothing of that kind.',
      add: 'metadata:\n  annotations:\n    backstage.io/kubernetes-namespace: shop2\n    backstage.io/kubernetes-label-selector: app=orders\n',
    });
  });

  it.each<[string, ServiceIdentity, string[], string, string]>([
    [
      'in another namespace',
      serviceNamed('x', {
        labelSelector: 'app=orders',
        namespace: 'elsewhere',
      }),
      [deployment('orders')],
      'shop',
      'app=orders',
    ],
    [
      'by a name that has more to it',
      serviceNamed('orders-service', { namespace: 'shop' }),
      [deployment('pay'), deployment('orders-v1')],
      'shop',
      'app=orders-v1',
    ],
    [
      'as the only workload of the namespace',
      serviceNamed('x', { namespace: 'shop' }),
      [deployment('orders')],
      'shop',
      'app=orders',
    ],
  ])(
    'names what was nearly found %s',
    (_, identity, yaml, namespace, selector) => {
      const { add, reason } = missed(clusterOf(...yaml), identity);
      expect(add).toContain(`kubernetes-namespace: ${namespace}\n`);
      expect(add).toContain(`kubernetes-label-selector: ${selector}\n`);
      expect(reason).toContain('comes nearest');
    },
  );

  it('guesses nothing where several namespaces have the name', () => {
    const { reason, add } = missed(
      clusterOf(
        deployment('orders', { namespace: 'a' }),
        deployment('orders', { namespace: 'b' }),
      ),
      serviceNamed('orders'),
    );
    expect(reason).toContain('The namespaces a, b all have');
    expect(add).toContain('kubernetes-namespace: a\n');
  });

  it('takes all namespaces of files, which hold overlays of one service', () => {
    expect(
      linked(
        filesOf(
          deployment('orders', { namespace: 'a' }),
          deployment('orders', { namespace: 'b' }),
        ),
        serviceNamed('orders'),
      ).namespaces,
    ).toEqual(['a', 'b']);
  });

  it('guesses nothing where too many have the name', () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      deployment(`w-${index}`, { labels: { app: 'orders' } }),
    );
    expect(missed(clusterOf(...many), serviceNamed('orders')).reason).toContain(
      '21 are found',
    );
    expect(
      linked(
        clusterOf(...many),
        serviceNamed('x', { labelSelector: 'app=orders' }),
      ).workloads,
    ).toHaveLength(21);
  });

  it('tells a selector that Kubernetes would not take', () => {
    expect(
      missed(
        clusterOf(deployment('pay')),
        serviceNamed('orders', { labelSelector: 'app in orders' }),
      ).reason,
    ).toContain(
      'The label selector "app in orders" is none that Kubernetes takes',
    );
  });

  it('tells that a kind could not be read', () => {
    const objects = objectSet([], {
      origin: { kind: 'cluster', cluster: 'prod' },
      unread: [
        { kind: 'Deployment.apps', where: 'prod', reason: 'forbidden' },
        { kind: 'Rollout.argoproj.io', where: 'prod', reason: 'missing' },
        {
          kind: 'NetworkPolicy.networking.k8s.io',
          where: 'prod',
          reason: 'failed',
        },
      ],
    });
    expect(missed(objects, serviceNamed('orders')).reason).toContain(
      'Deployment.apps could not be read there',
    );
  });
});
