import { anyWorkload } from './anyWorkload';
import { ORDERS, scopeOf } from './__testUtils__/readsOf';

describe('anyWorkload', () => {
  it('finds what makes pods in the namespace', () => {
    const { objects } = scopeOf(ORDERS);
    expect(anyWorkload(objects, 'shop', ({ labels }) => 'app' in labels)).toBe(
      true,
    );
    expect(anyWorkload(objects, 'shop', ({ labels }) => 'x' in labels)).toBe(
      false,
    );
    expect(anyWorkload(objects, 'other', () => true)).toBe(false);
  });

  it.each([
    ['forbidden', true],
    ['failed', true],
    ['missing', false],
  ] as const)(
    'cannot rule out any where a kind of them is %s: %s',
    (reason, maybe) => {
      const { objects } = scopeOf(ORDERS, {
        unread: [{ kind: 'Rollout.argoproj.io', where: 'test', reason }],
      });
      expect(anyWorkload(objects, 'shop', () => false)).toBe(maybe);
    },
  );
});
