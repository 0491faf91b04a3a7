import { estimateResources } from '../estimateResources';
import { edition202412 } from '../__testUtils__/edition202412';

describe('the resources of the article', () => {
  it('ranks 100 pods on 3 nodes as the article does', () => {
    expect(
      estimateResources(edition202412, { pods: 100, nodes: 3 }).map(
        ({ rank, mesh, cpuMillicores, memoryMebibytes }) => [
          rank,
          mesh,
          cpuMillicores,
          memoryMebibytes,
        ],
      ),
    ).toEqual([
      [1, 'istio-ambient', 150, 300],
      [2, 'cilium', 300, 768],
      [3, 'linkerd', 2000, 3000],
      [4, 'istio-sidecar', 10000, 12800],
    ]);
  });
});
