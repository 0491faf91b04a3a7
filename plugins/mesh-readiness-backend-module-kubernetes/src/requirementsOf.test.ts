import fc from 'fast-check';
import {
  clusterOf,
  deployment,
  filesOf,
  namespace,
  objectsOf,
  podOf,
  serviceNamed,
} from './__testUtils__/objectsOf';
import type { KubernetesObject } from './objects/KubernetesObject';
import { READ_KINDS } from './objects/kinds';
import { objectSet } from './objects/ObjectSet';
import type { ObjectReader } from './readers/ObjectReader';
import { requirementsOf } from './requirementsOf';

const OBJECTS = objectsOf(
  deployment('orders', {
    replicas: 2,
    podSpec: {
      hostNetwork: false,
      containers: [{ name: 'app', ports: [{ containerPort: 3306 }] }],
    },
  }),
  deployment('orders-worker', { labels: { app: 'orders' } }),
  podOf('orders', 1),
  podOf('orders', 2, {
    podSpec: {
      containers: [{ name: 'istio-proxy', image: 'istio/proxyv2:1.29.1' }],
    },
  }),
  namespace('shop', { labels: { 'istio-injection': 'enabled' } }),
  '{apiVersion: v1, kind: Service, metadata: {name: orders, namespace: shop}, spec: {selector: {app: orders}, clusterIP: None}}',
  '{apiVersion: security.istio.io/v1, kind: RequestAuthentication, metadata: {name: orders, namespace: shop}, spec: {selector: {matchLabels: {app: orders}}, jwtRules: [{issuer: a}]}}',
  '{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: orders, namespace: shop}, spec: {selector: {matchLabels: {app: orders}}, rules: [{to: [{operation: {methods: [GET]}}]}]}}',
  '{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: deny, namespace: shop}, spec: {podSelector: {}, policyTypes: [Ingress]}}',
  '{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: rule, namespace: shop}, spec: {endpointSelector: {matchLabels: {app: orders}}, ingress: [{}]}}',
  '{apiVersion: v1, kind: Node, metadata: {name: a}, status: {nodeInfo: {kubeletVersion: v1.33.1}}}',
);

const service = serviceNamed('orders', { namespace: 'shop' });
const prod = { origin: { kind: 'cluster', cluster: 'prod' } } as const;
const files = { origin: { kind: 'files', place: 'deploy' } } as const;

describe('requirementsOf', () => {
  it('says what objects tell of a service', () => {
    const observation = requirementsOf(objectSet(OBJECTS, prod), service);
    expect(observation).toMatchObject({
      status: 'linked',
      linkedBy: 'name',
      workloads: ['Deployment shop/orders', 'Deployment shop/orders-worker'],
      enrolment: {
        mesh: 'istio-sidecar',
        configured: 'istio-sidecar',
        pods: { inMesh: 1, all: 2 },
      },
      add: 'metadata:\n  annotations:\n    backstage.io/kubernetes-namespace: shop\n    backstage.io/kubernetes-label-selector: app=orders\n',
    });
    expect(
      observation.status === 'linked' &&
        observation.needs.map(({ feature }) => feature),
    ).toEqual(
      expect.arrayContaining([
        'workload.headless',
        'workload.server-first-tcp',
        'security.network-policy',
      ]),
    );
  });

  it('tells a need once that several readers or steps find alike', () => {
    const reader: ObjectReader = {
      kinds: ['Service'],
      read: ({ services: [object] }) => ({
        needs: ['b', 'a', 'b'].map(field => ({
          feature: 'workload.udp',
          need: 'required',
          object,
          field,
        })),
        unbound: ['x', 'x'].map(field => ({ object, field, reason: 'is so' })),
      }),
    };
    expect(
      requirementsOf(objectSet(OBJECTS, prod), service, [reader, reader]),
    ).toMatchObject({
      needs: [{ field: 'a' }, { field: 'b' }],
      unbound: [{ field: 'x' }],
    });
  });

  it('tells of kinds that could not be read only those that a reader reads', () => {
    const unread = (kind: string) => ({
      kind,
      where: 'prod',
      reason: 'forbidden' as const,
    });
    expect(
      requirementsOf(
        objectSet(OBJECTS, {
          ...prod,
          unread: [unread('Pod'), unread('Else')],
        }),
        service,
        [{ kinds: ['Pod'], read: () => ({ needs: [] }) }],
      ).unread,
    ).toEqual([unread('Pod')]);
  });

  it('is the same in whatever order objects come', () => {
    for (const options of [prod, files]) {
      const expected = requirementsOf(objectSet(OBJECTS, options), service);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(OBJECTS, { minLength: OBJECTS.length }),
          shuffled => {
            expect(
              requirementsOf(objectSet(shuffled, options), service),
            ).toEqual(expected);
          },
        ),
        { numRuns: 50 },
      );
    }
  });

  it('does not depend on what another namespace holds', () => {
    const elsewhere = OBJECTS.filter(
      ({ metadata }) => metadata.namespace === 'shop',
    ).map(object => ({
      ...object,
      metadata: { ...object.metadata, namespace: 'elsewhere' },
    }));
    const expected = requirementsOf(objectSet(OBJECTS, prod), service);
    fc.assert(
      fc.property(fc.subarray(elsewhere), others => {
        expect(
          requirementsOf(objectSet([...others, ...OBJECTS], prod), service),
        ).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, whatever was written into objects', () => {
    const anyObject = fc
      .record({
        kind: fc.constantFrom(...READ_KINDS),
        name: fc.constantFrom('orders', 'other'),
        labels: fc.constantFrom<Record<string, string>>({ app: 'orders' }, {}),
        spec: fc.anything({ withNullPrototype: true }),
      })
      .map<KubernetesObject>(
        ({ kind: { group, kind, namespaced }, name, labels, spec }) => ({
          apiVersion: group === '' ? 'v1' : `${group}/v1`,
          kind,
          metadata: { name, labels, ...(namespaced && { namespace: 'shop' }) },
          spec,
        }),
      );
    fc.assert(
      fc.property(fc.array(anyObject), objects => {
        const all = [...OBJECTS, ...objects];
        expect(['linked', 'not-linked']).toContain(
          requirementsOf(objectSet(all, prod), service).status,
        );
        expect(['linked', 'not-linked']).toContain(
          requirementsOf(objectSet(all, files), service).status,
        );
      }),
    );
  });

  it('looks at objects of its own namespace only, where it is known', () => {
    const set = clusterOf(deployment('orders'), namespace('shop'));
    const listed: string[] = [];
    const note = (kind: string, where: string | undefined) => {
      if (where === undefined) {
        listed.push(kind);
      }
    };
    requirementsOf(
      {
        ...set,
        origin: set.origin,
        unread: set.unread,
        named: (...where) => set.named(...where),
        list(kind, where) {
          note(kind, where);
          return set.list(kind, where);
        },
        find(kind, keysOf, key, where) {
          note(kind, where);
          return set.find(kind, keysOf, key, where);
        },
      },
      service,
      [],
    );
    expect(
      listed.filter(kind =>
        ['Pod', 'Service', 'ReplicaSet.apps', 'Job.batch'].includes(kind),
      ),
    ).toEqual([]);
  });

  it('says that nothing is there, where nothing is', () => {
    expect(requirementsOf(filesOf(), service)).toMatchObject({
      status: 'not-linked',
      reason: 'The folder deploy has nothing of that kind.',
    });
  });
});
