import { onceFor } from './onceFor';

describe('onceFor', () => {
  it('works something out once for each object, however often it is asked for', () => {
    const read = jest.fn((list: readonly number[]) => ({ count: list.length }));
    const countOf = onceFor(read);
    const [one, other] = [
      [1, 2],
      [1, 2],
    ];
    expect(countOf(one)).toBe(countOf(one));
    expect(countOf(other)).toEqual({ count: 2 });
    expect(read.mock.calls).toEqual([[one], [other]]);
  });
});
