import {
  builtInEditions,
  estimateResources,
  type ResourcePart,
} from 'backstage-plugin-mesh-readiness-common';
import { t } from '../components/MeshTab/__testUtils__/t';
import { basisWords } from './basisWords';

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;

describe('basisWords', () => {
  it('says of every mesh of an edition what its figures are', () => {
    expect(
      Object.fromEntries(
        estimateResources(edition, { pods: 1, nodes: 1 }).map(estimate => [
          estimate.mesh,
          basisWords(estimate, t),
        ]),
      ),
    ).toEqual({
      'istio-sidecar': 'requested by default',
      'istio-ambient': 'requested by default',
      linkerd: 'requested by default',
      cilium: 'quoted',
    });
  });

  it('names each kind once where parts differ', () => {
    const [part] = estimateResources(edition, { pods: 1, nodes: 1 })[0].parts;
    const parts: ResourcePart[] = [
      { ...part, basis: 'measured' },
      { ...part, basis: 'computed' },
      { ...part, basis: 'measured' },
    ];
    expect(basisWords({ parts }, t)).toBe('measured, computed');
  });
});
