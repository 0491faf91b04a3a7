import { namesService } from './namesService';
import { ORDERS, scopeOf } from './__testUtils__/readsOf';

describe('namesService', () => {
  it.each([
    ['orders', true],
    ['orders-canary', true],
    ['ordersheet', false],
    ['carts', false],
    [undefined, false],
  ])('of %s in a cluster is %s', (text, names) => {
    expect(namesService(scopeOf(ORDERS), text)).toBe(names);
  });

  it('is true of everything in the files beside the service', () => {
    expect(namesService(scopeOf(ORDERS, { origin: 'files' }), 'carts')).toBe(
      true,
    );
  });
});
