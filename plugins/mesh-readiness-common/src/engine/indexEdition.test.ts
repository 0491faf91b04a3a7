import { indexEdition } from './indexEdition';
import { makeEdition, makeFeature } from './__testUtils__/makeEdition';

describe('indexEdition', () => {
  it('is built once for an edition', () => {
    const edition = makeEdition();
    expect(indexEdition(edition)).toBe(indexEdition(edition));
    expect(indexEdition(edition)).not.toBe(indexEdition(makeEdition()));
  });

  it('orders features by area, and those of no area last', () => {
    const features = ['unheard.of', 'platform.x', 'security.b', 'security.a'];
    const index = indexEdition(
      makeEdition({ features: features.map(id => makeFeature(id, {})) }),
    );
    expect(Array.from(index.features.keys())).toEqual([
      'security.b',
      'security.a',
      'platform.x',
      'unheard.of',
    ]);
  });

  it('finds the nearest whole that a feature is a part of', () => {
    const features = ['a.b', 'a.b.c.d', 'a.e'].map(id => makeFeature(id, {}));
    const index = indexEdition(makeEdition({ features }));
    expect(index.features.get('a.b.c.d')?.parent).toBe('a.b');
    expect(index.features.get('a.b')?.parent).toBeUndefined();
    expect(index.features.get('a.e')?.parent).toBeUndefined();
  });
});
