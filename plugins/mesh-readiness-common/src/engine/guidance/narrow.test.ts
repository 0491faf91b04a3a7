import { narrow } from './narrow';

describe('narrow', () => {
  it('keeps those that are spoken for', () => {
    expect(narrow(0b111, 0b101)).toBe(0b101);
  });

  it('keeps all when none of those left is spoken for', () => {
    expect(narrow(0b011, 0b100)).toBe(0b011);
  });
});
