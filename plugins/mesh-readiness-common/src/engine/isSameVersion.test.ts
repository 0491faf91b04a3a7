import { isSameVersion } from './isSameVersion';

describe('isSameVersion', () => {
  it.each([
    ['1.31', '1.31', true],
    ['1.31', '1.31.4', true],
    ['v1.31.4-eks', '1.31', true],
    ['1.31', undefined, true],
    ['edge', 'edge', true],
    ['1.31', '1.30', false],
    ['1.3', '1.31', false],
    ['edge', 'stable', false],
    ['edge', '1.31', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameVersion(a, b)).toBe(same);
    expect(isSameVersion(b, a)).toBe(same);
  });
});
