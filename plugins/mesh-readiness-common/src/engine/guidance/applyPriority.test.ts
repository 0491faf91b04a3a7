import { applyPriority } from './applyPriority';

const row = { first: 0b0011, second: 0b0100 };

describe('applyPriority', () => {
  it.each([
    ['the first choice where one of it is left', 0b1101, 0b0001],
    ['the second choice where none of the first is left', 0b1100, 0b0100],
    ['all where none of either is left', 0b11000, 0b11000],
  ])('leaves %s', (_, left, expected) => {
    expect(applyPriority(left, row)).toBe(expected);
  });
});
