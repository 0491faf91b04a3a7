import { isWithinVersions } from './isWithinVersions';

describe('isWithinVersions', () => {
  it.each([
    ['1.32', { from: '1.32', to: '1.36' }, true],
    ['1.36', { from: '1.32', to: '1.36' }, true],
    ['1.36.4', { from: '1.32', to: '1.36' }, true],
    ['1.37', { from: '1.32', to: '1.36' }, false],
    ['1.31.9', { from: '1.32', to: '1.36' }, false],
    ['1.9', { from: '1.32' }, false],
    ['1.40', { from: '1.32' }, true],
    ['1.9', { to: '1.32' }, true],
    ['1.33', { to: '1.32' }, false],
    ['1.33', {}, true],
  ])('%s in %j: %s', (version, range, expected) => {
    expect(isWithinVersions(version, range)).toBe(expected);
  });
});
