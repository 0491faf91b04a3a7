import { isSamePlace } from './isSamePlace';
import { makePlace } from './__testUtils__/makeProfile';

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
  ])('tells places apart by %j', difference => {
    expect(isSamePlace(makePlace(), makePlace(difference))).toBe(false);
  });
});
