import { viewsIn, withName, withView } from './savedViews';

const a = { name: 'a', query: 'x=1' };
const b = { name: 'b', query: 'x=2' };

describe('withView', () => {
  it('adds a view, or replaces the one of that name in its place', () => {
    expect(withView([a], b)).toEqual([a, b]);
    expect(withView([a, b], { name: 'a', query: 'x=3' })).toEqual([
      { name: 'a', query: 'x=3' },
      b,
    ]);
  });
});

describe('withName', () => {
  it('names a view otherwise, and leaves all as they are when the name is taken or empty', () => {
    expect(withName([a, b], 'a', 'c')).toEqual([{ ...a, name: 'c' }, b]);
    expect(withName([a, b], 'a', 'b')).toEqual([a, b]);
    expect(withName([a, b], 'a', '')).toEqual([a, b]);
  });
});

describe('viewsIn', () => {
  it('leaves out what is no view', () => {
    expect(viewsIn([a, { name: 1 }, null, 'x'])).toEqual([a]);
    expect(viewsIn('nothing')).toEqual([]);
    expect(viewsIn(undefined)).toEqual([]);
  });
});
