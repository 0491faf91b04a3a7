import { verdictsOn } from '../__testUtils__/assessNeeds';

const READY = 'ready';
const WORK = 'needs-work';
const UNKNOWN = 'unknown';
const BLOCKED = 'blocked';

describe('the verdicts of 2026-11', () => {
  it.each([
    // one need, Istio (sidecar), Istio Ambient, Linkerd, Cilium
    ['mtls-strict', READY, READY, READY, WORK],
    ['jwt-auth', READY, WORK, BLOCKED, WORK],
    ['jwt-hs512', WORK, WORK, BLOCKED, WORK],
    ['authz', READY, READY, READY, READY],
    ['authz-l4', READY, READY, READY, READY],
    ['authz-l7', READY, WORK, READY, READY],
    ['jwt-claims', READY, WORK, BLOCKED, WORK],
    ['ext-authz', READY, WORK, BLOCKED, WORK],
    ['egress-control', READY, WORK, READY, READY],
    ['network-policy', READY, WORK, WORK, READY],
    ['traffic-split', READY, WORK, READY, READY],
    ['circuit-breaking', READY, WORK, READY, WORK],
    ['connection-limits', READY, WORK, BLOCKED, WORK],
    ['tcp-circuit-breaking', READY, UNKNOWN, BLOCKED, UNKNOWN],
    ['retries', READY, WORK, READY, READY],
    ['timeouts', READY, WORK, READY, READY],
    ['rate-limit', WORK, BLOCKED, READY, WORK],
    ['rate-limit-local', WORK, BLOCKED, READY, WORK],
    ['rate-limit-global', WORK, BLOCKED, BLOCKED, WORK],
    ['rate-limit-per-path', WORK, BLOCKED, BLOCKED, UNKNOWN],
    ['wasm', READY, WORK, BLOCKED, WORK],
    ['envoy-filter', READY, BLOCKED, BLOCKED, WORK],
    ['gateway-api', READY, WORK, READY, READY],
    ['gateway-ingress', READY, READY, WORK, READY],
    ['header-routing', READY, WORK, READY, READY],
    ['mirroring', READY, WORK, BLOCKED, READY],
    ['fault-injection', READY, WORK, WORK, BLOCKED],
    ['tracing', READY, WORK, READY, BLOCKED],
    ['metrics', READY, READY, READY, READY],
    ['service-graph', WORK, WORK, READY, READY],
    ['multicluster', READY, WORK, READY, READY],
    ['primary-remote', READY, BLOCKED, UNKNOWN, UNKNOWN],
    ['keep-cni', READY, READY, READY, WORK],
    ['constrained-resources', WORK, READY, READY, READY],
    ['fips', WORK, WORK, WORK, WORK],
    ['ipv6', READY, READY, READY, READY],
    ['spire', READY, BLOCKED, UNKNOWN, WORK],
    ['no-node-agents', WORK, BLOCKED, WORK, BLOCKED],
    ['gke-autopilot', WORK, BLOCKED, WORK, BLOCKED],
    ['eks-fargate', UNKNOWN, BLOCKED, UNKNOWN, BLOCKED],
    ['psa-restricted', WORK, READY, WORK, READY],
    ['stable-releases', READY, READY, WORK, READY],
    ['host-network', BLOCKED, BLOCKED, BLOCKED, BLOCKED],
    ['server-first-tcp', READY, READY, READY, READY],
    ['udp', WORK, WORK, WORK, READY],
    ['udp-protection', BLOCKED, BLOCKED, BLOCKED, READY],
    ['job', READY, READY, READY, READY],
    ['headless', READY, READY, WORK, READY],
    ['pod-ip', WORK, READY, READY, READY],
    ['init-network', READY, READY, READY, READY],
    ['uid-1337', BLOCKED, READY, READY, READY],
    ['default-deny', READY, WORK, WORK, READY],
    ['virtual-machine', READY, BLOCKED, READY, BLOCKED],
    ['windows', BLOCKED, BLOCKED, WORK, BLOCKED],
    ['mtls-disable', READY, BLOCKED, READY, READY],
  ])('%s', (need, ...verdicts) => {
    expect(verdictsOn('2026-11', [need])).toEqual(verdicts);
  });
});

describe('a service that needs one thing, under 2024-12 and under 2026-11', () => {
  it.each([
    ['circuit-breaker', 'linkerd', BLOCKED, READY],
    ['rate-limit', 'linkerd', BLOCKED, READY],
    ['jwt', 'linkerd', BLOCKED, BLOCKED],
    ['traffic-split', 'linkerd', READY, READY],
    ['tracing', 'linkerd', READY, READY],
    ['mtls', 'cilium', READY, WORK],
    ['jwt', 'cilium', READY, WORK],
    ['rate-limit', 'cilium', READY, WORK],
    ['circuit-breaker', 'cilium', READY, WORK],
    ['retries', 'cilium', READY, READY],
    ['tracing', 'cilium', READY, BLOCKED],
    ['keep-cni', 'cilium', BLOCKED, WORK],
    ['rate-limit', 'istio-sidecar', READY, WORK],
    ['rate-limit', 'istio-ambient', WORK, BLOCKED],
    ['envoyfilter', 'istio-ambient', BLOCKED, BLOCKED],
    ['hs512', 'istio-ambient', WORK, WORK],
    ['multicluster', 'istio-ambient', READY, WORK],
    ['constrained-resources', 'istio-sidecar', BLOCKED, WORK],
  ])('%s on %s: %s, then %s', (need, mesh, ...verdicts) => {
    const meshes = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'];
    expect(
      ['2024-12', '2026-11'].map(
        edition => verdictsOn(edition, [need])[meshes.indexOf(mesh)],
      ),
    ).toEqual(verdicts);
  });
});
