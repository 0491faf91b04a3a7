import { unionsOf } from './unionsOf';

describe('unionsOf', () => {
  it.each([
    [[], []],
    [[0b1], [0b1]],
    [
      [0b001, 0b010, 0b100],
      [0b001, 0b010, 0b011, 0b100, 0b101, 0b110, 0b111],
    ],
    [
      [0b1, 0b1, 0],
      [0b1, 0],
    ],
  ])('makes of %j the unions %j', (masks, unions) => {
    expect(unionsOf(masks).sort()).toEqual(unions.sort());
  });
});
