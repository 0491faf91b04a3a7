import { isSingle } from './isSingle';

describe('isSingle', () => {
  it.each([
    [0, false],
    [0b1, true],
    [0b1000, true],
    [0b1010, false],
  ])('reads %i', (mask, expected) => {
    expect(isSingle(mask)).toBe(expected);
  });
});
