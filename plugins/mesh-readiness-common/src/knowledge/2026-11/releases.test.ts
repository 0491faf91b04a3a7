import { supportFor } from '../../engine';
import { edition202611, meshOf202611 } from '../__testUtils__/edition202611';

describe('the releases of 2026-11', () => {
  it.each([
    ['traffic.rate-limiting.local', 'linkerd', '2.16', 'none', undefined],
    ['traffic.rate-limiting.local', 'linkerd', '2.17', 'basic', undefined],
    ['traffic.circuit-breaking', 'linkerd', '2.12', 'none', undefined],
    ['traffic.circuit-breaking', 'linkerd', '2.13.1', 'basic', undefined],
    ['traffic.splitting', 'linkerd', '2.12', 'basic', 'deprecated'],
    ['workload.job', 'linkerd', '2.19', 'basic', undefined],
    ['workload.job', 'linkerd', '2.20', 'full', undefined],
    ['platform.multicluster', 'istio-ambient', '1.26', 'none', undefined],
    ['platform.multicluster', 'istio-ambient', '1.27', 'partial', 'alpha'],
    ['platform.multicluster', 'istio-ambient', '1.31', 'partial', 'beta'],
    ['security.mtls', 'istio-ambient', '1.23', undefined, undefined],
    ['workload.job', 'istio-sidecar', '1.26', 'partial', undefined],
    ['workload.job', 'istio-sidecar', '1.27', 'basic', undefined],
    ['platform.ipv6', 'istio-sidecar', '1.27', 'full', 'alpha'],
    ['platform.ipv6', 'istio-sidecar', '1.28', 'full', 'beta'],
    ['security.mtls', 'cilium', '1.18', 'partial', 'beta'],
    ['traffic.retries-timeouts', 'cilium', '1.19', 'partial', undefined],
    ['traffic.retries-timeouts', 'cilium', '1.20', 'basic', undefined],
    ['workload.virtual-machine', 'cilium', '1.17', undefined, undefined],
  ])('%s on %s %s is %s %s', (feature, mesh, release, level, maturity) => {
    const { statement } = supportFor(edition202611, feature, mesh, { release });
    expect([statement?.level, statement?.maturity]).toEqual([level, maturity]);
  });

  it('know which distribution of Linkerd is stable', () => {
    const levelFor = (distribution: 'open-source' | 'enterprise') =>
      supportFor(edition202611, 'platform.stable-releases', 'linkerd', {
        distribution,
      }).statement?.level;
    expect(levelFor('open-source')).toBe('external');
    expect(levelFor('enterprise')).toBe('full');
    expect(
      meshOf202611('linkerd').distributions!.map(({ id, name }) => [id, name]),
    ).toEqual([
      ['open-source', 'Linkerd edge releases'],
      ['enterprise', 'Buoyant Enterprise for Linkerd'],
    ]);
  });

  it.each([
    ['istio-sidecar', '1.28', '2026-07-01', '1.30 to 1.34'],
    ['istio-ambient', '1.29', '2026-10-15', '1.31 to 1.35'],
    ['istio-ambient', '1.31', undefined, '1.32 to 1.36'],
    ['linkerd', '2.16', undefined, '1.22 to 1.29'],
    ['linkerd', '2.20', undefined, '1.31 to 1.35'],
    ['cilium', '1.17', '2026-07-29', undefined],
    ['cilium', '1.20', undefined, '1.33 to 1.36'],
  ])(
    '%s %s ends on %s and runs on Kubernetes %s',
    (mesh, version, ...facts) => {
      const { endOfLife, kubernetes } = meshOf202611(mesh).releases.find(
        release => release.version === version,
      )!;
      expect([
        endOfLife,
        kubernetes && `${kubernetes.from} to ${kubernetes.to}`,
      ]).toEqual(facts);
    },
  );
});
