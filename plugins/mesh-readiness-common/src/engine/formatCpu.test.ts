import { formatCpu } from './formatCpu';

describe('formatCpu', () => {
  it.each([
    [0, '0m CPU'],
    [12.4, '12m CPU'],
    [50, '50m CPU'],
    [100, '0.1 CPU'],
    [150, '0.15 CPU'],
    [1234, '1.23 CPU'],
    [10000, '10 CPU'],
    [1234567, '1,234.57 CPU'],
  ])('writes %dm as %s', (millicores, words) => {
    expect(formatCpu(millicores)).toBe(words);
  });
});
