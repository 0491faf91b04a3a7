import { nearestFeatureNames } from './nearestFeatureNames';
import { makeEdition, makeFeature } from './__testUtils__/makeEdition';

describe('nearestFeatureNames', () => {
  it.each([
    ['an alias that is nearly right', 'tokns', ['tokens']],
    [
      'the last part of an id, answered with the id',
      'limit',
      ['traffic.limits'],
    ],
    ['a misspelt id', 'Platform.Smal', ['platform.small']],
    ['nothing that comes near', 'quantum-teleportation', []],
  ])('knows %s', (_, written, names) => {
    expect(nearestFeatureNames(written, makeEdition())).toEqual(names);
  });

  it('names three at most, the nearest first', () => {
    const features = ['aaaa', 'aaab', 'aabb', 'aaac'].map(name =>
      makeFeature(`security.${name}`, {}, { aliases: [name] }),
    );
    expect(nearestFeatureNames('aaac', makeEdition({ features }))).toEqual([
      'aaac',
      'aaaa',
      'aaab',
    ]);
  });
});
