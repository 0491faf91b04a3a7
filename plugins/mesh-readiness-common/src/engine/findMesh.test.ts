import { findMesh } from './findMesh';
import { makeEdition } from './__testUtils__/makeEdition';

describe('findMesh', () => {
  it('finds a mesh by its id', () => {
    expect(findMesh(makeEdition(), 'nodes').mesh.name).toBe('Nodes');
  });

  it('says which meshes there are when there is no such mesh', () => {
    expect(() => findMesh(makeEdition(), 'Nodes')).toThrow(
      'The edition 2000-01 has no mesh "Nodes", expected one of pods, nodes, kernel; use one of these ids.',
    );
  });
});
