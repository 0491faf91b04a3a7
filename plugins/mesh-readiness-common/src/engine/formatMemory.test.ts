import { formatMemory } from './formatMemory';

describe('formatMemory', () => {
  it.each([
    [0, '0 Mi'],
    [300, '300 Mi'],
    [1024, '1 Gi'],
    [1536, '1.5 Gi'],
    [12800, '12.5 Gi'],
    [1280000, '1,250 Gi'],
  ])('writes %d mebibytes as %s', (mebibytes, words) => {
    expect(formatMemory(mebibytes)).toBe(words);
  });
});
