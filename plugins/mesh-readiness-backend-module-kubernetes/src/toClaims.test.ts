import {
  clusterOf,
  deployment,
  filesOf,
  namespace,
  podOf,
  serviceNamed,
} from './__testUtils__/objectsOf';
import { objectSet } from './objects/ObjectSet';
import type { NotLinked } from './observe/Observation';
import { requirementsOf } from './requirementsOf';
import { toClaims } from './toClaims';

const now = '2026-11-23T04:00:00.000Z';
const sure = serviceNamed('orders', { labelSelector: 'app=orders' });
const guessed = serviceNamed('orders');
const hostNetwork = deployment('orders', {
  podSpec: { hostNetwork: true, containers: [] },
});
const enabled = namespace('shop', { labels: { 'istio-injection': 'enabled' } });

describe('toClaims', () => {
  it('tells of a cluster what was observed, down to object and field', () => {
    const { requirements } = toClaims(
      [requirementsOf(clusterOf(hostNetwork), sure)],
      { now },
    );
    expect(requirements).toEqual([
      {
        feature: 'workload.host-network',
        need: 'required',
        provenance: {
          source: 'kubernetes',
          origin: 'workload',
          basis: 'observed',
          object: {
            cluster: 'prod',
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            namespace: 'shop',
            name: 'orders',
            api: 'apps',
          },
          field: 'spec.template.spec.hostNetwork',
          raw: 'true',
          readAt: now,
        },
      },
    ]);
  });

  it('tells of files and of a link by name what is inferred', () => {
    const fromFile = toClaims(
      [
        requirementsOf(
          objectSet(
            filesOf(hostNetwork)
              .list('Deployment.apps')
              .map(object => ({
                ...object,
                source: { file: 'deploy/orders.yaml', line: 7 },
              })),
            { origin: { kind: 'files', place: 'deploy' } },
          ),
          sure,
        ),
      ],
      { now },
    );
    expect(fromFile.requirements[0].provenance).toMatchObject({
      source: 'manifests',
      basis: 'inferred',
      object: { file: 'deploy/orders.yaml', line: 7 },
    });
    expect(fromFile.requirements[0].provenance.object).not.toHaveProperty(
      'cluster',
    );
    const fromGuess = toClaims(
      [requirementsOf(clusterOf(hostNetwork), guessed)],
      { now },
    );
    expect(fromGuess.requirements[0].provenance).toMatchObject({
      source: 'kubernetes',
      basis: 'inferred',
    });
    expect(fromGuess.message).toBe(
      'Deployment shop/orders was found by its name alone, which is a guess.',
    );
    expect(fromGuess.add).toContain('kubernetes-label-selector: app=orders');
  });

  it('leaves out what is only named alike, where another cluster has the service beyond doubt', () => {
    const { requirements, looked } = toClaims(
      [
        requirementsOf(clusterOf(hostNetwork), guessed),
        requirementsOf(clusterOf(deployment('orders')), sure),
      ],
      { now },
    );
    expect(requirements).toEqual([]);
    expect(looked).toEqual([
      'Deployment shop/orders in the cluster prod, found by their labels',
    ]);
  });

  it('tells enrolment with its pods, and that not all of them are in', () => {
    const { enrolments, problems } = toClaims(
      [
        requirementsOf(
          clusterOf(
            deployment('orders'),
            enabled,
            podOf('orders', 1, {
              podSpec: {
                containers: [
                  { name: 'istio-proxy', image: 'istio/proxyv2:1.29.1' },
                ],
              },
            }),
            podOf('orders', 2),
          ),
          sure,
        ),
      ],
      { now },
    );
    expect(enrolments).toMatchObject([
      {
        mesh: 'istio-sidecar',
        release: '1.29.1',
        configured: 'istio-sidecar',
        pods: { inMesh: 1, all: 2 },
        provenance: { basis: 'observed', object: { kind: 'Pod' } },
      },
    ]);
    expect(problems).toMatchObject([
      {
        kind: 'partial-enrolment',
        params: {
          mesh: 'istio-sidecar',
          inMesh: '1',
          all: '2',
          where: 'metadata.labels["istio-injection"] of Namespace shop in prod',
        },
        because: [{ object: { kind: 'Namespace', api: 'istio.io' } }],
      },
    ]);
  });

  it('counts no pod for a mesh that is asked for while another one runs', () => {
    const { problems } = toClaims(
      [
        requirementsOf(
          clusterOf(
            deployment('orders'),
            enabled,
            podOf('orders', 1, {
              podSpec: { containers: [{ name: 'linkerd-proxy', image: 'x' }] },
            }),
          ),
          sure,
        ),
      ],
      { now },
    );
    expect(problems).toMatchObject([
      { params: { mesh: 'istio-sidecar', inMesh: '0', all: '1' } },
    ]);
  });

  it('finds nothing wrong where all pods are in, or none is asked for', () => {
    for (const yaml of [
      [deployment('orders'), podOf('orders', 1)],
      [deployment('orders'), enabled],
    ]) {
      expect(
        toClaims([requirementsOf(clusterOf(...yaml), sure)], { now }).problems,
      ).toEqual([]);
    }
  });

  it('tells what takes no effect', () => {
    const observation = requirementsOf(clusterOf(deployment('orders')), sure, [
      {
        kinds: [],
        read: ({ workloads: [{ object }] }) => ({
          needs: [],
          unbound: [
            { object, field: 'spec.selector', reason: 'selects no pod' },
          ],
        }),
      },
    ]);
    expect(toClaims([observation], { now }).problems).toMatchObject([
      {
        kind: 'unbound-object',
        params: {
          object: 'Deployment shop/orders',
          reason: 'selects no pod',
          where: 'spec.selector of Deployment shop/orders in prod',
        },
      },
    ]);
  });

  const withUnread = (reason: 'missing' | 'forbidden' | 'failed') =>
    requirementsOf(
      objectSet(clusterOf(deployment('orders')).list('Deployment.apps'), {
        origin: { kind: 'cluster', cluster: 'prod' },
        unread: [
          {
            kind: 'Pod',
            where: 'prod',
            reason,
            ...(reason === 'failed' && { message: 'timed out' }),
          },
        ],
      }),
      sure,
    );

  it('says that all is known of a service whose objects could all be read, or are of kinds that there are not', () => {
    for (const observation of [
      requirementsOf(clusterOf(deployment('orders')), sure),
      withUnread('missing'),
    ]) {
      const { complete, problems } = toClaims([observation], { now });
      expect(complete).toMatchObject([
        {
          object: { kind: 'Deployment', name: 'orders' },
          field: 'metadata.name',
        },
      ]);
      expect(problems).toEqual([]);
    }
  });

  it.each([
    ['forbidden', 'the portal may not read it'],
    ['failed', 'timed out'],
  ] as const)('says which kind is %s', (reason, words) => {
    const { complete, problems, unread } = toClaims([withUnread(reason)], {
      now,
    });
    expect(complete).toEqual([]);
    expect(problems).toEqual([
      {
        kind: 'unread-kind',
        params: { kind: 'Pod', where: 'prod', reason: words },
        because: [],
      },
    ]);
    expect(unread).toMatchObject([{ kind: 'Pod', reason }]);
  });

  it('tells of a service that is not there what was looked for and what to add', () => {
    expect(toClaims([requirementsOf(clusterOf(), guessed)], { now })).toEqual({
      requirements: [],
      context: [],
      enrolments: [],
      problems: [],
      complete: [],
      unread: [],
      looked: [
        'workloads and Services named orders, by their own name or by a label such as app, in all namespaces, in the cluster prod',
        'the same without regard to hyphens in orders, in all namespaces, in the cluster prod',
      ],
      message: 'The cluster prod has nothing of that kind.',
      add: 'metadata:\n  annotations:\n    backstage.io/kubernetes-namespace: my-namespace\n    backstage.io/kubernetes-label-selector: app=orders\n',
    });
  });

  it('names what several clusters do not have once, and adds what one of them nearly has', () => {
    const missing = (cluster: string): NotLinked => ({
      status: 'not-linked',
      origin: { kind: 'cluster', cluster },
      looked: ['pods with the label app=orders'],
      reason: `The cluster ${cluster} has nothing of that kind.`,
      add: 'anything',
      unread: [],
    });
    const { looked, message, add } = toClaims(
      [
        missing('asia'),
        {
          ...missing('eu'),
          reason:
            'The cluster eu has nothing of that kind. Deployment shop/order comes nearest.',
          nearest: 'Deployment shop/order',
          add: 'the labels of shop/order',
        },
        missing('us'),
      ],
      { now },
    );
    expect(looked).toEqual([
      'pods with the label app=orders, in the clusters asia, eu and us',
    ]);
    expect(message).toBe(
      'The cluster eu has nothing of that kind. Deployment shop/order comes nearest. The clusters asia and us have nothing of that kind.',
    );
    expect(add).toBe('the labels of shop/order');
  });

  it('says nothing where there is nothing to look at', () => {
    expect(toClaims([], { now })).toMatchObject({ looked: [], complete: [] });
  });
});
