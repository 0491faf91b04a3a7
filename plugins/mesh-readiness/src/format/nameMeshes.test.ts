import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from './nameMeshes';

const { meshes } = builtInEditions.find(({ id }) => id === '2024-12')!;

describe('nameMeshes', () => {
  it.each([
    [['cilium'], 'Cilium'],
    [['istio-sidecar'], 'Istio (sidecar)'],
    [['istio-ambient', 'istio-sidecar'], 'Istio'],
    [['linkerd', 'istio-ambient'], 'Istio Ambient or Linkerd'],
    [['linkerd', 'istio-ambient', 'istio-sidecar'], 'Istio or Linkerd'],
    [
      ['cilium', 'linkerd', 'istio-ambient', 'istio-sidecar'],
      'Istio, Linkerd, or Cilium',
    ],
    [[], ''],
  ])('names %j "%s"', (ids, words) => {
    expect(nameMeshes(ids, meshes)).toBe(words);
  });
});
