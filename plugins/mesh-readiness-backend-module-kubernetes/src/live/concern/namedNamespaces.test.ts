import fc from 'fast-check';
import { namedNamespaces } from './namedNamespaces';

const named = (spec: unknown) =>
  [
    ...namedNamespaces({
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: { namespace: 'shop', name: 'orders' },
      spec,
    }),
  ].sort();

describe('namedNamespaces', () => {
  it.each<[string, unknown, string[]]>([
    ['a whole host', { hosts: ['stock.depot.svc.cluster.local'] }, ['depot']],
    [
      'a short host',
      { http: [{ route: [{ destination: { host: 'stock.depot' } }] }] },
      ['depot'],
    ],
    [
      'all hosts of a namespace',
      { hosts: ['*.depot.svc.cluster.local'] },
      ['depot'],
    ],
    [
      'a gateway of another namespace',
      { gateways: ['istio-ingress/public'] },
      ['istio-ingress'],
    ],
    [
      'a field of that name',
      { parentRefs: [{ name: 'public', namespace: 'infra' }] },
      ['infra'],
    ],
    ['its own namespace, which does not count', { host: 'orders.shop' }, []],
    ['a name alone', { host: 'orders' }, []],
    ['a path', { uri: { prefix: '/api/v1/orders' } }, []],
    ['nothing at all', undefined, []],
  ])('finds %s', (_, spec, expected) => {
    expect(named(spec)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), spec => {
        expect(() => named(spec)).not.toThrow();
      }),
    );
  });
});
