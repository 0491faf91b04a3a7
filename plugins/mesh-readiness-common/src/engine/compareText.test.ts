import { compareText } from './compareText';

describe('compareText', () => {
  it('orders by characters and not by locale', () => {
    expect(['b', 'ä', 'a', 'B', 'a'].sort(compareText)).toEqual([
      'B',
      'a',
      'a',
      'b',
      'ä',
    ]);
  });
});
