import { formatCpu } from './formatCpu';

describe('formatCpu', () => {
  it.each([
    [0, '0m'],
    [150, '150m'],
    [12.4, '12m'],
    [1000, '1'],
    [1234, '1.23'],
    [10000, '10'],
  ])('writes %dm as %s', (millicores, words) => {
    expect(formatCpu(millicores)).toBe(words);
  });
});
