import { estimateResources } from '../../engine';
import { assessNeeds, type ContextValue } from '../__testUtils__/assessNeeds';
import { edition202611 } from '../__testUtils__/edition202611';

const { guidance } = edition202611;

describe('the guidance of 2026-11', () => {
  it.each<[string, string[], ContextValue[], string[]]>([
    [
      'tokens and a platform without other limits leave both modes of Istio',
      ['jwt'],
      [],
      ['istio-sidecar', 'istio-ambient'],
    ],
    ['rate limits lead to Linkerd', ['rate-limit'], [], ['linkerd']],
    [
      'shared quotas lead to Istio with sidecars',
      ['rate-limit-global'],
      [],
      ['istio-sidecar'],
    ],
    [
      'an EnvoyFilter leads to Istio with sidecars',
      ['envoy-filter'],
      [],
      ['istio-sidecar'],
    ],
    [
      'tokens and rate limits lead to Istio with sidecars',
      ['jwt', 'rate-limit'],
      [],
      ['istio-sidecar'],
    ],
    [
      'virtual machines and tokens lead to Istio with sidecars',
      ['virtual-machine', 'jwt'],
      [],
      ['istio-sidecar'],
    ],
    ['protected UDP leads to Cilium', ['udp-protection'], [], ['cilium']],
    [
      'an opinion does not outweigh a fact: a new cluster with tokens is no case for Cilium',
      ['jwt', 'constrained-resources'],
      [{ key: 'newCluster', value: true }],
      ['istio-ambient'],
    ],
    [
      'an opinion does not outweigh a fact: a small team with shared quotas is no case for Linkerd',
      ['rate-limit-global'],
      [{ key: 'teamSize', value: 2 }],
      ['istio-sidecar'],
    ],
    [
      'an opinion breaks a tie: mTLS for a small team without a platform team in a hurry',
      ['mtls'],
      [
        { key: 'teamSize', value: 2 },
        { key: 'platformTeam', value: false },
        { key: 'priorities', value: ['quick-adoption'] },
      ],
      ['linkerd'],
    ],
  ])('%s', (_, needs, context, meshes) => {
    const { recommendation } = assessNeeds('2026-11', needs, context);
    expect([...recommendation.meshes].sort()).toEqual([...meshes].sort());
  });

  it('marks the questions that rest on opinion, and only these', () => {
    expect(
      guidance.flowchart.questions
        .filter(({ opinion }) => opinion)
        .map(({ id }) => id),
    ).toEqual(['new-cluster', 'platform-team', 'quick-adoption']);
    expect(guidance.teamSizes.opinion).toContain('No official source');
  });

  it('allows for no mesh when nothing is needed that only a mesh gives', () => {
    expect(guidance.noMesh?.neededFor).toEqual(
      expect.arrayContaining(['security.mtls', 'security.authorization']),
    );
    expect(
      guidance.noMesh?.neededFor.filter(id => /^(platform|workload)/.test(id)),
    ).toEqual([
      'platform.multicluster',
      'platform.spire',
      'workload.udp.protected',
    ]);
  });

  it('gives every priority of 2024-12 a row, so that a list of priorities keeps its meaning', () => {
    expect(guidance.priorities.rows.map(({ id }) => id)).toEqual([
      'quick-adoption',
      'resource-efficiency',
      'rich-features',
      'high-performance-networking',
      'simple-operation',
      'new-cluster-integration',
    ]);
  });

  it('sums up what charts request for 100 pods on 3 nodes, the control plane apart', () => {
    expect(
      estimateResources(edition202611, guidance.resources.reference).map(
        ({ mesh, cpuMillicores, memoryMebibytes }) => [
          mesh,
          cpuMillicores,
          memoryMebibytes,
        ],
      ),
    ).toEqual([
      ['cilium', 300, 1536],
      ['istio-ambient', 900, 1836],
      ['linkerd', 10_000, 2000],
      ['istio-sidecar', 10_000, 12_800],
    ]);
  });

  it('says of every unit what kind of figure it is', () => {
    expect(
      edition202611.meshes.flatMap(({ id, resources }) =>
        resources.units.map(unit => [id, unit.name, unit.basis]),
      ),
    ).toEqual([
      ['istio-sidecar', 'Envoy sidecar', 'requested'],
      ['istio-ambient', 'ztunnel', 'requested'],
      ['istio-ambient', 'istio-cni', 'requested'],
      [
        'linkerd',
        'linkerd2-proxy, with the values for high availability',
        'requested',
      ],
      ['cilium', 'cilium-agent, by the example in the chart', 'quoted'],
    ]);
  });
});
