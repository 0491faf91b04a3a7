import { positionsOf } from './positionsOf';

describe('positionsOf', () => {
  it.each([
    [0, []],
    [0b1, [0]],
    [0b1010, [1, 3]],
    [1 << 30, [30]],
  ])('reads %i', (mask, positions) => {
    expect(positionsOf(mask)).toEqual(positions);
  });
});
