import { formatPercent } from './formatPercent';

describe('formatPercent', () => {
  it.each([
    [0.875, '87.5 %'],
    [0.8046875, '80.5 %'],
    [0.8, '80 %'],
    [0, '0 %'],
    [-0.5, '-50 %'],
  ])('writes %d as %s', (part, words) => {
    expect(formatPercent(part)).toBe(words);
  });
});
