import { isOfVersion } from './isOfVersion';

describe('isOfVersion', () => {
  it.each([
    ['1.29', '1.29', true],
    ['1.29.3', '1.29', true],
    ['v1.29.3-eks-5e0fdde', '1.29', true],
    ['1.29', '1.29.0', true],
    ['1.29.1', '1.29.0', false],
    ['1.3', '1.29', false],
    ['1.2', '1.29', false],
    ['1', '1.29', false],
  ])('%s is of %s: %s', (version, whole, expected) => {
    expect(isOfVersion(version, whole)).toBe(expected);
  });
});
