import { isSameContent } from './isSameContent';

describe('isSameContent', () => {
  it.each([
    ['texts', 'a', 'a'],
    ['lists', ['a', 'b'], ['a', 'b']],
    ['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a field that is there without a value', { a: 1, b: undefined }, { a: 1 }],
    ['other sources', { a: 1, sources: ['x'] }, { a: 1, sources: ['y'] }],
    [
      'other sources deep inside',
      { rows: [{ a: 1, sources: ['x'] }] },
      { rows: [{ a: 1 }] },
    ],
  ])('takes %s for the same', (_, a, b) => {
    expect(isSameContent(a, b)).toBe(true);
    expect(isSameContent(b, a)).toBe(true);
  });

  it.each([
    ['other texts', 'a', 'b'],
    ['nothing and something', undefined, { a: 1 }],
    ['a list in another order', ['a', 'b'], ['b', 'a']],
    ['a longer list', ['a'], ['a', 'b']],
    ['a list and a record', ['a'], { 0: 'a' }],
    ['another field', { a: 1 }, { b: 1 }],
    ['a field more', { a: 1 }, { a: 1, b: 1 }],
    ['something deep inside', { rows: [{ a: 1 }] }, { rows: [{ a: 2 }] }],
  ])('tells apart %s', (_, a, b) => {
    expect(isSameContent(a, b)).toBe(false);
    expect(isSameContent(b, a)).toBe(false);
  });
});
