import { remember } from './remember';

describe('remember', () => {
  it('makes a value once', () => {
    const kept = new Map<string, number>();
    const make = jest.fn(() => 1);
    remember(kept, 'a', 10, make);
    expect(remember(kept, 'a', 10, make)).toBe(1);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets all before there are too many', () => {
    const kept = new Map<number, number>();
    for (let key = 0; key < 25; key++) {
      expect(remember(kept, key, 10, () => key)).toBe(key);
      expect(kept.size).toBeLessThanOrEqual(10);
    }
  });
});
