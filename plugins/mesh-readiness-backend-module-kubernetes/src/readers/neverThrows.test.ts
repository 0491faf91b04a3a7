import fc from 'fast-check';
import { ObjectIndex } from '../objects/ObjectIndex';
import { groupKindOfRead, READ_KINDS, readKind } from '../objects/kinds';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { READERS } from '.';
import { ORDERS, scopeOf } from './support/__testUtils__/readsOf';

/** Words that readers look for, so that what is made up goes deep and not only wrong at the top. */
const KEYS = [
  ...['spec', 'rules', 'parentRefs', 'backendRefs', 'matches', 'filters'],
  ...['name', 'namespace', 'kind', 'group', 'weight', 'port', 'type', 'value'],
  ...['selector', 'matchLabels', 'matchExpressions', 'key', 'operator'],
  ...['values', 'podSelector', 'endpointSelector', 'targetRef', 'targetRefs'],
  ...['ingress', 'egress', 'toPorts', 'ports', 'http', 'headers', 'method'],
  ...['path', 'fromEndpoints', 'toFQDNs', 'ingressDeny', 'policyTypes'],
  ...['services', 'backendServices', 'resources', '@type', 'typed_config'],
  ...['route', 'routes', 'virtual_hosts', 'weighted_clusters', 'clusters'],
  ...['server', 'client', 'meshTLS', 'identities', 'identity', 'total'],
  ...['listeners', 'gatewayClassName', 'hosts', 'gateways', 'match', 'tls'],
  ...['from', 'to', 'when', 'source', 'jwtRules', 'mtls', 'configPatches'],
  ...['patch', 'applyTo', 'trafficPolicy', 'subsets', 'tracing', 'timeouts'],
  ...['toString', 'valueOf', '__proto__', 'constructor', ''],
];

const TEXTS = ['orders', 'shop', 'Service', 'Gateway', '', 'istio', '*', '0s'];

const { anything } = fc.letrec<{ anything: unknown }>(tie => ({
  anything: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('anything'), { maxKeys: 6 }),
  ),
}));

const texts = fc.dictionary(
  fc.constantFrom(
    'app',
    'balancer.linkerd.io/failure-accrual',
    'config.linkerd.io/opaque-ports',
    'proxy.istio.io/config',
    'istio.io/use-waypoint',
  ),
  fc.constantFrom(...TEXTS, '{', 'a: ['),
);

const KINDS = [...new Set(READERS.flatMap(({ kinds }) => kinds))];

const objects: fc.Arbitrary<KubernetesObject> = fc
  .record({
    groupKind: fc.constantFrom(...KINDS),
    name: fc.constantFrom('orders', 'orders.shop.svc.cluster.local', 'shop'),
    labels: texts,
    annotations: texts,
    spec: anything,
    specs: anything,
    status: anything,
  })
  .map(({ groupKind, name, labels, annotations, ...parts }) => {
    const read = readKind(groupKind);
    return {
      apiVersion: read?.group ? `${read.group}/v1` : 'v1',
      kind: read?.kind ?? groupKind,
      metadata: {
        name,
        labels,
        annotations,
        ...(read?.namespaced && { namespace: 'shop' }),
      },
      ...parts,
    };
  });

describe('READERS', () => {
  it('read all kinds that clusters are asked for', () => {
    const asked = READ_KINDS.map(groupKindOfRead);
    expect(asked.filter(kind => !KINDS.includes(kind))).toEqual([]);
  });

  it.each(['cluster', 'files'] as const)(
    'never throw, whatever was written into objects of a %s',
    kind => {
      const known = scopeOf(ORDERS);
      fc.assert(
        fc.property(fc.array(objects, { maxLength: 8 }), made => {
          const index = new ObjectIndex(
            kind === 'cluster'
              ? { kind, cluster: 'test' }
              : { kind, place: 'test' },
          );
          for (const object of [
            ...known.workloads.map(workload => workload.object),
            ...known.services,
            ...made,
          ]) {
            index.add(object);
          }
          for (const { read } of READERS) {
            for (const { field, raw, feature } of read({
              ...known,
              objects: index,
              services: index.list('Service', 'shop'),
            }).needs) {
              expect(field).not.toBe('');
              expect(feature).toMatch(/^[a-z]+\.[a-z0-9.-]+$/);
              expect((raw ?? '').length).toBeLessThan(400);
            }
          }
        }),
        { numRuns: 500 },
      );
    },
  );
});
