import { formatCount } from './formatCount';

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12000, '12,000'],
    [1234567, '1,234,567'],
  ])('writes %d as %s', (count, words) => {
    expect(formatCount(count)).toBe(words);
  });
});
