import { parentOf } from './parentOf';

describe('parentOf', () => {
  it.each([
    ['security.jwt-authentication.hs512', 'security.jwt-authentication'],
    ['security.jwt-authentication', undefined],
  ])('of %s is %s', (feature, parent) => {
    expect(parentOf(feature)).toBe(parent);
  });
});
