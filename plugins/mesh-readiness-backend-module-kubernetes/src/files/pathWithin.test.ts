import * as fc from 'fast-check';
import { isAtOrBelow, pathWithin } from './pathWithin';

describe('pathWithin', () => {
  it.each([
    ['', 'k8s', 'k8s'],
    ['', '.', ''],
    ['', './k8s/', 'k8s'],
    ['services/orders', 'k8s', 'services/orders/k8s'],
    ['services/orders', '../../k8s', 'k8s'],
    ['services/orders', '..', 'services'],
    ['services/orders', '/k8s/orders', 'k8s/orders'],
    ['services/orders', '/', ''],
    ['a', 'b//c/./d', 'a/b/c/d'],
    ['', '..', undefined],
    ['a', '../../b', undefined],
    ['a', '/../b', undefined],
    ['a', '/b/../../c', undefined],
    ['', 'a\\..\\b', undefined],
    ['', 'a\0b', undefined],
    ['', 'a\nb', undefined],
    ['', '..a', '..a'],
  ])('takes from %j the path %j to %j', (folder, path, expected) => {
    expect(pathWithin(folder, path)).toBe(expected);
  });

  it('never leads out, whatever is written', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b', '...', 'c d');
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (folder, path) => {
        const within = pathWithin(
          pathWithin('', folder.join('/')) ?? '',
          path.join('/'),
        );
        expect(within?.split('/') ?? []).not.toContain('..');
        expect(within?.startsWith('/') ?? false).toBe(false);
      }),
    );
  });
});

describe('isAtOrBelow', () => {
  it.each([
    ['k8s/web.yaml', 'k8s', true],
    ['k8s', 'k8s', true],
    ['k8s-old/web.yaml', 'k8s', false],
    ['web.yaml', '', true],
  ])('says of %j and %j: %s', (path, folder, expected) => {
    expect(isAtOrBelow(path, folder)).toBe(expected);
  });
});
