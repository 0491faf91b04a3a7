import { sizeOf } from './sizeOf';
import { makeEdition } from './__testUtils__/makeEdition';
import { makePlace } from './__testUtils__/makeProfile';

describe('sizeOf', () => {
  it('takes the reference of the guidance for what is not known, and says so', () => {
    const because = [makePlace({ field: 'pods' })];
    expect(sizeOf({ pods: { value: 3, because } }, makeEdition())).toEqual({
      pods: 3,
      nodes: 2,
      podsKnown: true,
      nodesKnown: false,
      podsBecause: because,
      nodesBecause: [],
    });
  });
});
