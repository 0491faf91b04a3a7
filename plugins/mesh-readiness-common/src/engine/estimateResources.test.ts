import { estimateResources } from './estimateResources';
import { makeEdition, makeMesh } from './__testUtils__/makeEdition';

const size = { pods: 12, nodes: 3 };

const unit = {
  name: 'part',
  cpuMillicores: 100,
  memoryMebibytes: 50,
  basis: 'quoted' as const,
  sources: ['figures'],
};

describe('estimateResources', () => {
  it('multiplies parts by pods and nodes and puts the least CPU first', () => {
    expect(
      estimateResources(makeEdition(), size).map(
        ({ mesh, cpuMillicores, memoryMebibytes, saving, rank }) => ({
          mesh,
          cpuMillicores,
          memoryMebibytes,
          saving,
          rank,
        }),
      ),
    ).toEqual([
      {
        mesh: 'nodes',
        cpuMillicores: 150,
        memoryMebibytes: 300,
        saving: { cpu: 0.875, memory: 0.875 },
        rank: 1,
      },
      {
        mesh: 'kernel',
        cpuMillicores: 300,
        memoryMebibytes: 600,
        saving: { cpu: 0.75, memory: 0.75 },
        rank: 2,
      },
      {
        mesh: 'pods',
        cpuMillicores: 1200,
        memoryMebibytes: 2400,
        saving: { cpu: 0, memory: 0 },
        rank: 3,
      },
    ]);
  });

  it.each([
    [
      'one part',
      [{ ...unit, per: 'pod' as const }],
      '12 pods × 100m = 1200m',
      '12 pods × 50Mi = 600Mi',
    ],
    [
      'several parts',
      [
        { ...unit, per: 'node' as const },
        { ...unit, per: 'cluster' as const },
      ],
      '3 nodes × 100m + 100m = 400m',
      '3 nodes × 50Mi + 50Mi = 200Mi',
    ],
  ])('shows the formula of %s', (_, units, cpu, memory) => {
    const edition = makeEdition({
      meshes: [makeMesh({ id: 'pods', resources: { units, ranges: [] } })],
    });
    expect(estimateResources(edition, size)[0].formula).toEqual({
      cpu,
      memory,
    });
  });

  it('speaks of one pod in the singular', () => {
    const [, , pods] = estimateResources(makeEdition(), { pods: 1, nodes: 0 });
    expect(pods.formula.cpu).toBe('1 pod × 100m = 100m');
  });

  it('lets memory decide where CPU is equal', () => {
    const withMemory = (id: string, memoryMebibytes: number) =>
      makeMesh({
        id,
        resources: {
          units: [{ ...unit, per: 'node', memoryMebibytes }],
          ranges: [],
        },
      });
    expect(
      estimateResources(
        makeEdition({ meshes: [withMemory('a', 2), withMemory('b', 1)] }),
        size,
      ).map(({ mesh }) => mesh),
    ).toEqual(['b', 'a']);
  });

  it('leaves out a mesh whose parts nobody knows', () => {
    expect(
      estimateResources(
        makeEdition({ meshes: [makeMesh({ id: 'pods' })] }),
        size,
      ),
    ).toEqual([]);
  });

  it('claims no saving where the baseline takes nothing', () => {
    expect(
      estimateResources(makeEdition(), { pods: 0, nodes: 3 }).map(
        ({ saving }) => saving,
      ),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('gives a list of its own to every caller', () => {
    const edition = makeEdition();
    estimateResources(edition, size).reverse();
    expect(estimateResources(edition, size)[0].mesh).toBe('nodes');
  });

  it.each([
    [{ pods: -1, nodes: 3 }, 'The number of pods is -1'],
    [{ pods: 1, nodes: NaN }, 'The number of nodes is NaN'],
    [{ pods: Infinity, nodes: 3 }, 'The number of pods is Infinity'],
  ])('refuses %j', (wrong, message) => {
    expect(() => estimateResources(makeEdition(), wrong)).toThrow(message);
  });
});
