import { isSamePlace } from './isSamePlace';
import { makePlace } from './__testUtils__/makeProfile';

const object = {
  cluster: 'prod-eu',
  apiVersion: 'example.org/v1',
  kind: 'Policy',
  namespace: 'shop',
  name: 'orders',
  api: 'example.org',
};

describe('isSamePlace', () => {
  it('does not look at when it was read', () => {
    expect(isSamePlace(makePlace(), makePlace({ readAt: '2027-01-01' }))).toBe(
      true,
    );
  });

  it.each([
    { source: 'api' },
    { origin: 'system' as const },
    { basis: 'inferred' as const },
    { entityRef: undefined },
    { field: 'prefers' },
    { raw: 'other' },
    { object },
  ])('tells places apart by %j', difference => {
    expect(isSamePlace(makePlace(), makePlace(difference))).toBe(false);
  });

  it.each([
    { cluster: 'prod-us' },
    { file: 'policy.yaml' },
    { apiVersion: 'example.org/v2' },
    { kind: 'Route' },
    { namespace: undefined },
    { name: 'carts' },
    { api: 'labels.example.org' },
  ])('tells objects apart by %j', difference => {
    expect(
      isSamePlace(
        makePlace({ object }),
        makePlace({ object: { ...object, ...difference } }),
      ),
    ).toBe(false);
  });

  it('does not look at the line, which moves with every edit above it', () => {
    expect(
      isSamePlace(
        makePlace({ object: { ...object, line: 3 } }),
        makePlace({ object: { ...object, line: 4 } }),
      ),
    ).toBe(true);
  });
});
