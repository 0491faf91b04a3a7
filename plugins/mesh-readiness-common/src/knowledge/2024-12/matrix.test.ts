import { edition202412, featureOf } from '../__testUtils__/edition202412';

type Cell = [level: string, mechanism?: string];

const DETAILED: Cell = ['full', 'Detailed settings'];
const FULL: Cell = ['full'];
const NONE: Cell = ['none'];
const UNKNOWN: Cell = ['unknown'];
const AUTOMATIC: Cell = ['full', 'Automatic'];
const IN_CODE: Cell = ['external', 'application code (Redis + a middleware)'];

const cellOf = (feature: string, mesh: string): Cell => {
  const statements = featureOf(feature).support[mesh] ?? [];
  expect(statements.length).toBeLessThanOrEqual(1);
  const [statement] = statements;
  if (!statement) {
    return UNKNOWN;
  }
  return statement.mechanism
    ? [statement.level, statement.mechanism]
    : [statement.level];
};

const rowOf = (feature: string) =>
  ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'].map(mesh =>
    cellOf(feature, mesh),
  );

describe('the feature matrix of 2024-12', () => {
  it.each<[string, string, Cell, Cell, Cell, Cell]>([
    // article, feature, Istio (sidecar), Istio Ambient, Linkerd, Cilium
    ['mTLS', 'security.mtls', AUTOMATIC, AUTOMATIC, AUTOMATIC, AUTOMATIC],
    [
      'traffic splitting',
      'traffic.splitting',
      ['full', 'VirtualService, detailed settings'],
      ['full', 'VirtualService, detailed settings'],
      ['basic', 'TrafficSplit'],
      ['full', 'CiliumEnvoyConfig'],
    ],
    [
      'circuit breaker',
      'traffic.circuit-breaking',
      DETAILED,
      DETAILED,
      NONE,
      FULL,
    ],
    [
      'retry / timeout',
      'traffic.retries-timeouts',
      DETAILED,
      DETAILED,
      ['basic'],
      FULL,
    ],
    [
      'rate limiting',
      'traffic.rate-limiting',
      ['full', 'EnvoyFilter, local and global'],
      IN_CODE,
      NONE,
      FULL,
    ],
    [
      'JWT authentication',
      'security.jwt-authentication',
      ['full', 'RequestAuthentication'],
      ['full', 'RequestAuthentication + waypoint'],
      NONE,
      FULL,
    ],
    ['multicluster', 'platform.multicluster', FULL, FULL, FULL, FULL],
    [
      'tracing',
      'observability.tracing',
      ['full', 'Jaeger, Zipkin'],
      ['full', 'Jaeger, Zipkin'],
      ['full', 'Jaeger'],
      ['full', 'Hubble'],
    ],
    [
      'metrics',
      'observability.metrics',
      ['full', 'Prometheus'],
      ['full', 'Prometheus'],
      ['full', 'Prometheus'],
      ['full', 'Prometheus, Hubble'],
    ],
    [
      'service graph',
      'observability.service-graph',
      ['full', 'Kiali'],
      ['full', 'Kiali'],
      ['full', 'Linkerd Viz'],
      ['full', 'Hubble UI'],
    ],
  ])('%s', (_, feature, ...row) => {
    expect(rowOf(feature)).toEqual(row);
  });

  it.each<[string, string, Cell, Cell, Cell, Cell]>([
    // what the article says beside its matrix
    [
      'AuthorizationPolicy is said of Istio alone',
      'security.authorization',
      ['full', 'AuthorizationPolicy'],
      ['full', 'AuthorizationPolicy'],
      UNKNOWN,
      UNKNOWN,
    ],
    [
      'tokens signed with HS512 are said to need RSA in Ambient',
      'security.jwt-authentication.hs512',
      UNKNOWN,
      ['partial', 'RequestAuthentication + waypoint'],
      UNKNOWN,
      UNKNOWN,
    ],
    [
      'local limits are said of Istio alone',
      'traffic.rate-limiting.local',
      ['full', 'EnvoyFilter'],
      IN_CODE,
      UNKNOWN,
      UNKNOWN,
    ],
    [
      'global limits are said of Istio alone',
      'traffic.rate-limiting.global',
      ['full', 'EnvoyFilter'],
      IN_CODE,
      UNKNOWN,
      UNKNOWN,
    ],
    [
      'EnvoyFilter is not supported in Ambient',
      'traffic.envoy-extension',
      ['full', 'EnvoyFilter'],
      NONE,
      UNKNOWN,
      UNKNOWN,
    ],
    [
      'Cilium alone replaces the CNI',
      'platform.keep-existing-cni',
      FULL,
      FULL,
      FULL,
      NONE,
    ],
    [
      'sidecars of Envoy are too much for scarce resources',
      'platform.constrained-resources',
      NONE,
      ['full', 'A ztunnel on every node'],
      ['basic', 'A light Rust proxy in every pod'],
      ['full', 'An agent on every node'],
    ],
  ])('%s', (_, feature, ...row) => {
    expect(rowOf(feature)).toEqual(row);
  });

  it('has no feature beside these, and cites the article in every cell', () => {
    expect(edition202412.features).toHaveLength(17);
    for (const { support } of edition202412.features) {
      for (const { sources } of Object.values(support).flat()) {
        expect(sources).toEqual(['wealist-part-7']);
      }
    }
  });

  it('asks for a waypoint where Ambient checks tokens, and nowhere else', () => {
    const asking = edition202412.features.flatMap(({ id, support }) =>
      Object.entries(support).flatMap(([mesh, statements]) =>
        statements
          .filter(statement => statement.requires)
          .map(statement => [id, mesh, statement.requires]),
      ),
    );
    expect(asking).toEqual([
      ['security.jwt-authentication', 'istio-ambient', ['waypoint']],
      ['security.jwt-authentication.hs512', 'istio-ambient', ['waypoint']],
    ]);
  });

  it.each(['traffic.splitting', 'traffic.retries-timeouts'])(
    'says that %s is basic on Linkerd',
    feature => {
      expect(featureOf(feature).support.linkerd[0].note).toBe(
        'It is basic, without the detailed settings of Istio.',
      );
    },
  );

  it('says why limits are not in the mesh in Ambient, and what HS512 has to become', () => {
    const note = (feature: string) =>
      featureOf(feature).support['istio-ambient'][0].note;
    expect(note('traffic.rate-limiting')).toBe(
      'EnvoyFilter is not supported in Ambient, so limits move into application code.',
    );
    expect(note('security.jwt-authentication.hs512')).toBe(
      'Tokens pass once they are signed with RSA, an asymmetric key pair whose public half is published as JWKS.',
    );
  });

  it.each([
    ['jwt', 'security.jwt-authentication'],
    ['jwt-auth', 'security.jwt-authentication'],
    ['request-authentication', 'security.jwt-authentication'],
    ['oidc', 'security.jwt-authentication'],
    ['hs512', 'security.jwt-authentication.hs512'],
    ['jwt-hs512', 'security.jwt-authentication.hs512'],
    ['authz', 'security.authorization'],
    ['authorization-policy', 'security.authorization'],
    ['access-control', 'security.authorization'],
    ['mtls', 'security.mtls'],
    ['canary', 'traffic.splitting'],
    ['traffic-split', 'traffic.splitting'],
    ['traffic-splitting', 'traffic.splitting'],
    ['circuit-breaker', 'traffic.circuit-breaking'],
    ['retries', 'traffic.retries-timeouts'],
    ['timeouts', 'traffic.retries-timeouts'],
    ['rate-limit', 'traffic.rate-limiting'],
    ['rate-limit-local', 'traffic.rate-limiting.local'],
    ['rate-limit-global', 'traffic.rate-limiting.global'],
    ['envoyfilter', 'traffic.envoy-extension'],
    ['envoy-filter', 'traffic.envoy-extension'],
    ['wasm', 'traffic.envoy-extension'],
    ['tracing', 'observability.tracing'],
    ['metrics', 'observability.metrics'],
    ['service-graph', 'observability.service-graph'],
    ['multicluster', 'platform.multicluster'],
    ['keep-cni', 'platform.keep-existing-cni'],
    ['cni-locked', 'platform.keep-existing-cni'],
    ['constrained-resources', 'platform.constrained-resources'],
    ['small-cluster', 'platform.constrained-resources'],
    ['low-footprint', 'platform.constrained-resources'],
  ])('people may write %s for %s', (alias, feature) => {
    expect(featureOf(feature).aliases).toContain(alias);
  });
});
