import fc from 'fast-check';
import { SERVICE_FILTER_KEYS, type ServiceFilters } from '../types';
import { filtersFromParams, filtersToParams } from './filterParams';

describe('filters as query parameters', () => {
  it('are a parameter for each value, in one order', () => {
    const filters: ServiceFilters = {
      owner: ['group:default/checkout', ''],
      verdict: ['linkerd:ready'],
      text: ['a & b=c'],
    };
    expect(filtersToParams(filters).toString()).toBe(
      'verdict=linkerd%3Aready&owner=group%3Adefault%2Fcheckout&owner=&text=a+%26+b%3Dc',
    );
  });

  it('are none for keys without values', () => {
    expect(filtersToParams({ owner: [], type: undefined }).toString()).toBe('');
    expect(filtersFromParams(new URLSearchParams())).toEqual({});
  });

  it('leave other parameters alone', () => {
    expect(
      filtersFromParams(new URLSearchParams('sort=name&type=service&limit=5')),
    ).toEqual({ type: ['service'] });
  });

  it('name a value once', () => {
    expect(
      filtersFromParams(new URLSearchParams('type=a&type=b&type=a')),
    ).toEqual({ type: ['a', 'b'] });
  });

  it('are read as they were written, without what stood there twice', () => {
    const values = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 });
    const anyFilters = fc.record(
      Object.fromEntries(SERVICE_FILTER_KEYS.map(key => [key, values])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<ServiceFilters>;
    fc.assert(
      fc.property(anyFilters, filters => {
        const once = Object.fromEntries(
          Object.entries(filters).map(([key, all]) => [key, [...new Set(all)]]),
        );
        expect(filtersFromParams(filtersToParams(filters))).toEqual(once);
        expect(
          filtersFromParams(
            new URLSearchParams(filtersToParams(filters).toString()),
          ),
        ).toEqual(once);
      }),
    );
  });
});
