import { compareVersions } from './compareVersions';

describe('compareVersions', () => {
  it.each([
    ['1.9', '1.10', -1],
    ['1.24', '1.24.0', 0],
    ['1.24.1', '1.24', 1],
    ['2', '1.99', 1],
    ['v1.24', '1.24', 0],
    ['stable-2.14.10', '2.14.9', 1],
    ['1.24.3-gke.1', '1.24.3', 0],
    ['newest', '0.1', -1],
  ])('orders %s against %s as %i', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a))).toBe(-sign || 0);
  });
});
