import { isWithin } from './isWithin';

describe('isWithin', () => {
  it.each([
    ['security.tokens', 'security.tokens', true],
    ['security.tokens.shared-secret', 'security.tokens', true],
    ['security.tokens', 'security.tokens.shared-secret', false],
    ['security.tokens-too', 'security.tokens', false],
  ])('%s in %s: %s', (feature, whole, expected) => {
    expect(isWithin(feature, whole)).toBe(expected);
  });
});
