import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { indexGuidance } from './indexGuidance';
import { meshesIn } from './meshesIn';

describe('meshesIn', () => {
  it('names the meshes in the order of the edition', () => {
    const index = indexGuidance(makeGuidedEdition());
    expect(meshesIn(index, 0b101)).toEqual(['pods', 'kernel']);
    expect(meshesIn(index, 0)).toEqual([]);
  });

  it('does not let anyone change the list that others get', () => {
    const index = indexGuidance(makeGuidedEdition());
    expect(() => meshesIn(index, 0b101).pop()).toThrow(TypeError);
    expect(meshesIn(index, 0b101)).toEqual(['pods', 'kernel']);
  });
});
