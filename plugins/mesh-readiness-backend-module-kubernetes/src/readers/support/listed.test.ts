import { listed } from './listed';

describe('listed', () => {
  it.each([
    [[], ''],
    [['a', 'b'], 'a, b'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and 2 more'],
    [['x'.repeat(70)], `${'x'.repeat(59)}…`],
  ])('tells %j as %j', (texts, told) => {
    expect(listed(texts)).toBe(told);
  });
});
