import { resourceWords } from './resourceWords';
import { makeEdition, makeMesh } from './__testUtils__/makeEdition';

describe('resourceWords', () => {
  it('writes the estimate of a mesh as people do', () => {
    expect(
      resourceWords(makeEdition(), 'nodes', { pods: 1200, nodes: 3 }),
    ).toEqual({
      pods: '1,200',
      nodes: '3',
      cpu: '0.15 CPU',
      memory: '300 Mi',
      cpuSaving: '99.9 %',
      memorySaving: '99.9 %',
      baseline: 'Pods',
    });
  });

  it('claims nothing about a mesh whose parts nobody knows', () => {
    expect(
      resourceWords(
        makeEdition({ meshes: [makeMesh({ id: 'bare' })] }),
        'bare',
        { pods: 1, nodes: 1 },
      ),
    ).toMatchObject({ cpu: undefined, cpuSaving: undefined });
  });
});
