import { builtInEditions } from '../builtInEditions';
import { edition202611, featureOf202611 } from '../__testUtils__/edition202611';

describe('the names of 2026-11', () => {
  it.each([
    ['jwt-auth', 'security.jwt-authentication'],
    ['authz-l4', 'security.authorization.l4'],
    ['authz-l7', 'security.authorization.l7'],
    ['mtls-strict', 'security.mtls'],
    ['egress-control', 'security.egress-control'],
    ['traffic-split', 'traffic.splitting'],
    ['circuit-breaking', 'traffic.circuit-breaking'],
    ['connection-limits', 'traffic.circuit-breaking.connection-limits'],
    ['retries', 'traffic.retries-timeouts'],
    ['timeouts', 'traffic.retries-timeouts'],
    ['rate-limit-local', 'traffic.rate-limiting.local'],
    ['rate-limit-global', 'traffic.rate-limiting.global'],
    ['mirroring', 'traffic.mirroring'],
    ['fault-injection', 'traffic.fault-injection'],
    ['header-routing', 'traffic.header-routing'],
    ['gateway-ingress', 'traffic.ingress-gateway'],
    ['envoy-filter', 'traffic.envoy-extension.envoy-filter'],
    ['wasm', 'traffic.envoy-extension'],
    ['tracing', 'observability.tracing'],
    ['spire', 'platform.spire'],
    ['host-network', 'workload.host-network'],
  ])('people may write %s for %s', (alias, feature) => {
    expect(featureOf202611(feature).aliases).toContain(alias);
  });

  it('keep what people wrote under 2024-12: every id and alias of it is known', () => {
    const [edition202412] = builtInEditions;
    const known = new Set(
      edition202611.features.flatMap(({ id, aliases }) => [id, ...aliases]),
    );
    expect(
      edition202412.features
        .flatMap(({ id, aliases }) => [id, ...aliases])
        .filter(name => !known.has(name)),
    ).toEqual([]);
  });
});
