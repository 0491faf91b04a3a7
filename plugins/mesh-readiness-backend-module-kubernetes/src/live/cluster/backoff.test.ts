import fc from 'fast-check';
import { backoff } from './backoff';

describe('backoff', () => {
  it.each([
    [1, 0, 250],
    [1, 1, 500],
    [2, 1, 1_000],
    [5, 1, 8_000],
    [8, 1, 60_000],
    [1_000, 1, 60_000],
  ])(
    'after %d failures and a chance of %d it is %d ms',
    (failures, chance, expected) => {
      expect(backoff(failures, () => chance)).toBe(expected);
    },
  );

  it('is never shorter for more failures, and never longer than a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, chance) => {
          const before = backoff(failures, () => chance);
          const after = backoff(failures + 1, () => chance);
          expect(after).toBeGreaterThanOrEqual(before);
          expect(after).toBeLessThanOrEqual(60_000);
        },
      ),
    );
  });
});
