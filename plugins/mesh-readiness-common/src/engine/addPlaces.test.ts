import { addPlaces } from './addPlaces';
import { makePlace } from './__testUtils__/makeProfile';

describe('addPlaces', () => {
  it('adds what is new, in order, and each place once', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(field => makePlace({ field }));
    const list = [a];
    addPlaces(list, [c, makePlace({ field: 'a' }), b, c]);
    expect(list).toEqual([a, c, b]);
  });
});
