import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { outcomeOf } from './outcomeOf';

const { flowchart } = builtInEditions.find(
  ({ id }) => id === '2024-12',
)!.guidance;

describe('outcomeOf', () => {
  it.each([
    [{}, undefined],
    [{ 'new-cluster': 'yes' }, undefined],
    [{ 'new-cluster': 'yes', 'choose-cni': 'yes' }, ['cilium']],
    [
      { 'new-cluster': 'yes', 'choose-cni': 'no' },
      ['istio-sidecar', 'istio-ambient', 'linkerd'],
    ],
    [
      { 'new-cluster': 'no', 'needs-advanced': 'yes', 'choose-cni': 'yes' },
      ['istio-sidecar', 'istio-ambient'],
    ],
    [{ 'needs-advanced': 'yes' }, undefined],
    [
      {
        'new-cluster': 'no',
        'needs-advanced': 'no',
        'platform-team': 'no',
        'constrained-resources': 'no',
        'quick-adoption': 'no',
      },
      ['istio-ambient'],
    ],
  ] as const)('%j leads to %j', (answers, meshes) => {
    expect(outcomeOf(flowchart, answers)?.meshes).toEqual(meshes);
  });
});
