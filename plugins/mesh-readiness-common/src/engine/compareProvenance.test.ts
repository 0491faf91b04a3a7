import { compareProvenance } from './compareProvenance';
import { makePlace } from './__testUtils__/makeProfile';

const object = {
  cluster: 'prod-eu',
  apiVersion: 'example.org/v1',
  kind: 'Policy',
  namespace: 'shop',
  name: 'orders',
  api: 'example.org',
};

describe('compareProvenance', () => {
  it('lets precedence decide before any text', () => {
    expect(
      compareProvenance(
        makePlace({ origin: 'component', entityRef: 'component:default/z' }),
        makePlace({ origin: 'system', entityRef: 'system:default/a' }),
      ),
    ).toBeLessThan(0);
  });

  it.each([
    [{ entityRef: 'api:default/a' }, { entityRef: 'api:default/b' }],
    [{ field: 'a' }, { field: 'b' }],
    [{ raw: 'a' }, { raw: 'b' }],
    [{ source: 'a' }, { source: 'b' }],
    [{ object }, {}],
    [{ object }, { object: { ...object, cluster: 'prod-us' } }],
    [
      { object: { ...object, file: 'a' } },
      { object: { ...object, file: 'b' } },
    ],
    [{ object: { ...object, line: 3 } }, { object: { ...object, line: 12 } }],
    [{ object }, { object: { ...object, api: 'labels.example.org' } }],
    [{ object }, { object: { ...object, kind: 'Route' } }],
    [{ object }, { object: { ...object, namespace: 'store' } }],
    [{ object }, { object: { ...object, name: 'refunds' } }],
    [{ object }, { object: { ...object, apiVersion: 'example.org/v2' } }],
    [{ readAt: '2026-01-01' }, { readAt: '2026-01-02' }],
    [{}, { hidden: true }],
  ])('orders %j before %j', (first, second) => {
    expect(compareProvenance(makePlace(first), makePlace(second))).toBeLessThan(
      0,
    );
    expect(
      compareProvenance(makePlace(second), makePlace(first)),
    ).toBeGreaterThan(0);
  });

  it('finds no difference between a place and itself', () => {
    expect(compareProvenance(makePlace(), makePlace())).toBe(0);
  });
});
