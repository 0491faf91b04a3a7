import { entityOf } from '../__testUtils__/entityOf';
import { EntityCache } from './EntityCache';

describe('EntityCache', () => {
  it('gives back what was put in', () => {
    const cache = new EntityCache();
    const shop = entityOf('system:default/shop');
    cache.set('system:default/shop', shop);
    expect(cache.get('system:default/shop')).toBe(shop);
    expect(cache.get('system:default/other')).toBeUndefined();
  });

  it('keeps no entity with a large definition', () => {
    const cache = new EntityCache();
    cache.set(
      'api:default/large',
      entityOf('api:default/large', {
        spec: { definition: 'x'.repeat(100_000) },
      }),
    );
    expect(cache.get('api:default/large')).toBeUndefined();
  });

  it('keeps an entity that thousands of others refer to, as they all read it', () => {
    const cache = new EntityCache();
    const cluster = {
      ...entityOf('resource:default/prod'),
      relations: Array.from({ length: 10_000 }, (_, index) => ({
        type: 'dependencyOf',
        targetRef: `component:default/service-${index}`,
      })),
    };
    cache.set('resource:default/prod', cluster);
    expect(cache.get('resource:default/prod')).toBe(cluster);
  });

  it('lets the oldest go when they are too much together', () => {
    const cache = new EntityCache();
    const refs = Array.from({ length: 800 }, (_, index) => `api:a/${index}`);
    for (const ref of refs) {
      cache.set(
        ref,
        entityOf(ref, { spec: { definition: 'x'.repeat(25_000) } }),
      );
    }
    expect(cache.get(refs[0])).toBeUndefined();
    expect(cache.get(refs.at(-1)!)).toBeDefined();
  });
});
