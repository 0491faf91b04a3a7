import { resolveFeatureName } from './resolveFeatureName';
import { makeEdition } from './__testUtils__/makeEdition';

describe('resolveFeatureName', () => {
  it.each([
    ['security.tokens', 'security.tokens'],
    ['tokens', 'security.tokens'],
    ['  Token-Check ', 'security.tokens'],
    ['SECURITY.TOKENS.SHARED-SECRET', 'security.tokens.shared-secret'],
    ['shared-secret', undefined],
    ['', undefined],
  ])('takes "%s" for %s', (name, id) => {
    expect(resolveFeatureName(name, makeEdition())).toBe(id);
  });

  it('prefers an id to the alias of another feature', () => {
    const edition = makeEdition();
    const [first, ...others] = edition.features;
    expect(
      resolveFeatureName('security.tokens', {
        ...edition,
        features: [...others, { ...first, aliases: ['security.tokens'] }],
      }),
    ).toBe('security.tokens');
  });
});
