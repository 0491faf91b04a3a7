import { compareProvenance } from './compareProvenance';
import { makePlace } from './__testUtils__/makeProfile';

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
