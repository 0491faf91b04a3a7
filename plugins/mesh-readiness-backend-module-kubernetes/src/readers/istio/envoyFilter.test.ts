import { told } from './__testUtils__/told';
import { envoyFilter } from './envoyFilter';

const TYPE = 'type.googleapis.com/envoy.extensions.filters';

const patch = (
  value: string,
  {
    context = 'SIDECAR_INBOUND',
    applyTo = 'HTTP_FILTER',
    operation = 'MERGE',
  } = {},
) =>
  `{ applyTo: ${applyTo}, match: { context: ${context} }, patch: { operation: ${operation}, value: ${value} } }`;

const filter = (
  patches: string[],
  { selector = 'app: web', namespace = 'shop' } = {},
) => `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: filter, namespace: ${namespace} }
spec:
  ${selector && `workloadSelector: { labels: { ${selector} } }`}
  configPatches: [${patches.join(', ')}]`;

const typed = (type: string, more = '') =>
  `{ name: any, typed_config: { "@type": ${TYPE}.${type}${more} } }`;

const LOCAL = typed('http.local_ratelimit.v3.LocalRateLimit');

const found = (feature: string, raw: string, place = 'shop') =>
  `required ${feature}: EnvoyFilter ${place}/filter spec.configPatches[0] = ${raw}, SIDECAR_INBOUND`;
const rewritten = (place = 'shop', at = 0) =>
  `preferred traffic.envoy-extension.envoy-filter: EnvoyFilter ${place}/filter spec.configPatches[${at}] = SIDECAR_INBOUND`;
const kept = (raw: string, at = 0) =>
  `required traffic.envoy-extension.envoy-filter: EnvoyFilter shop/filter spec.configPatches[${at}] = ${raw}, SIDECAR_INBOUND`;

describe('envoyFilter', () => {
  it.each([
    [
      'local rate limits',
      LOCAL,
      'traffic.rate-limiting.local',
      'local rate limit',
    ],
    [
      'local rate limits in a typed struct',
      `{ name: x, typed_config: { "@type": type.googleapis.com/udpa.type.v1.TypedStruct, type_url: ${TYPE}.http.local_ratelimit.v3.LocalRateLimit } }`,
      'traffic.rate-limiting.local',
      'local rate limit',
    ],
    [
      'local rate limits of connections',
      typed('network.local_ratelimit.v3.LocalRateLimit'),
      'traffic.rate-limiting.local',
      'local rate limit',
    ],
    [
      'global rate limits',
      typed('http.ratelimit.v3.RateLimit'),
      'traffic.rate-limiting.global',
      'global rate limit',
    ],
    [
      'filters in camel case',
      `{ typedConfig: { "@type": ${TYPE}.http.ratelimit.v3.RateLimit } }`,
      'traffic.rate-limiting.global',
      'global rate limit',
    ],
    [
      'filters by an old name',
      '{ name: envoy.rate_limit }',
      'traffic.rate-limiting.global',
      'global rate limit',
    ],
    ['Wasm', typed('http.wasm.v3.Wasm'), 'traffic.envoy-extension', 'Wasm'],
    [
      'external authorization',
      typed('http.ext_authz.v3.ExtAuthz'),
      'security.authorization.external',
      'external authorization',
    ],
    [
      'checks of tokens',
      typed('http.jwt_authn.v3.JwtAuthentication'),
      'security.jwt-authentication',
      'check of tokens',
    ],
    [
      'rights on requests',
      typed('http.rbac.v3.RBAC'),
      'security.authorization.l7',
      'rights on requests',
    ],
    [
      'rights on connections',
      typed('network.rbac.v3.RBAC'),
      'security.authorization.l4',
      'rights on connections',
    ],
    [
      'faults',
      typed('http.fault.v3.HTTPFault'),
      'traffic.fault-injection',
      'faults',
    ],
    [
      'tracing',
      '{ typed_config: { tracing: { random_sampling: { value: 1 } } } }',
      'observability.tracing',
      'tracing',
    ],
    [
      'outlier detection',
      '{ outlier_detection: { consecutive_5xx: 5 } }',
      'traffic.circuit-breaking',
      'outlier detection',
    ],
    [
      'circuit breakers',
      '{ circuitBreakers: { thresholds: [] } }',
      'traffic.circuit-breaking.connection-limits',
      'circuit breakers',
    ],
  ])('recognises %s, which can be had without it', (_, value, feature, raw) => {
    expect(told(envoyFilter, filter([patch(value)]))).toEqual([
      found(feature, raw),
      rewritten(),
    ]);
  });

  it.each([
    ['Lua', typed('http.lua.v3.Lua'), 'Lua'],
    ['Lua by an old name', '{ name: envoy.lua }', 'Lua'],
    [
      'what is not known',
      typed('http.compressor.v3.Compressor'),
      'other settings',
    ],
    ['what has no type', '{ connect_timeout: 1s }', 'other settings'],
  ])('keeps the filter for %s', (_, value, raw) => {
    expect(told(envoyFilter, filter([patch(value)]))).toEqual([kept(raw)]);
  });

  it('keeps the filter for what it takes out', () => {
    expect(
      told(
        envoyFilter,
        filter([
          '{ applyTo: HTTP_FILTER, match: { context: SIDECAR_INBOUND }, patch: { operation: REMOVE } }',
        ]),
      ),
    ).toEqual([kept('other settings')]);
  });

  it('takes an added cluster as a helper of the filter beside it', () => {
    expect(
      told(
        envoyFilter,
        filter([
          patch('{ name: limits, type: STRICT_DNS }', {
            applyTo: 'CLUSTER',
            operation: 'ADD',
          }),
          patch(typed('http.ratelimit.v3.RateLimit')),
        ]),
      ),
    ).toEqual([
      found('traffic.rate-limiting.global', 'global rate limit').replace(
        '[0]',
        '[1]',
      ),
      rewritten(),
    ]);
  });

  it('keeps the filter for an added cluster that stands alone', () => {
    expect(
      told(
        envoyFilter,
        filter([
          patch('{ name: limits, type: STRICT_DNS }', {
            applyTo: 'CLUSTER',
            operation: 'ADD',
          }),
        ]),
      ),
    ).toEqual([kept('other settings')]);
  });

  it.each([
    ['{ request_headers: { header_name: ":path" } }', true],
    ['{ headerValueMatch: { descriptor_value: x } }', true],
    ['{ remote_address: {} }', false],
    ['{ generic_key: { descriptor_value: x } }', false],
  ])('tells by the action %s whether paths differ: %s', (action, perPath) => {
    const limits = `{ route: { rate_limits: [{ actions: [${action}] }] } }`;
    expect(told(envoyFilter, filter([patch(LOCAL), patch(limits)]))).toEqual([
      found('traffic.rate-limiting.local', 'local rate limit'),
      ...(perPath
        ? [
            found(
              'traffic.rate-limiting.per-path',
              'rate limit by path or header',
            ).replace('[0]', '[1]'),
          ]
        : []),
      rewritten(),
    ]);
  });

  it('tells limits whose filter stands elsewhere as limits', () => {
    expect(
      told(
        envoyFilter,
        filter([
          patch('{ rate_limits: [{ actions: [{ remote_address: {} }] }] }'),
        ]),
      ),
    ).toEqual([found('traffic.rate-limiting', 'rate limit'), rewritten()]);
  });

  it('sees a shared secret among the keys of a filter', () => {
    const keys =
      'providers: { me: { local_jwks: { inline_string: \'{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}\' } } }';
    expect(
      told(
        envoyFilter,
        filter([
          patch(typed('http.jwt_authn.v3.JwtAuthentication', `, ${keys}`)),
        ]),
      ),
    ).toEqual([
      found('security.jwt-authentication', 'check of tokens'),
      found(
        'security.jwt-authentication.hs512',
        'a key that issuer and checker share',
      ),
      rewritten(),
    ]);
  });

  it.each([
    ['is for gateways', filter([patch(LOCAL, { context: 'GATEWAY' })])],
    [
      'picks the pods of a gateway from the root namespace',
      filter([patch(LOCAL)], {
        selector: 'istio: ingressgateway',
        namespace: 'istio-system',
      }),
    ],
    ['picks other pods', filter([patch(LOCAL)], { selector: 'app: other' })],
    ['patches nothing', filter([])],
    ['is for waypoints', filter([patch(LOCAL, { context: 'WAYPOINT' })])],
  ])('reads nothing from a filter that %s', (_, yaml) => {
    expect(told(envoyFilter, yaml)).toEqual([]);
  });

  it('reads a filter of the root namespace that picks the pods', () => {
    expect(
      told(envoyFilter, filter([patch(LOCAL)], { namespace: 'istio-system' })),
    ).toEqual([
      found('traffic.rate-limiting.local', 'local rate limit', 'istio-system'),
      rewritten('istio-system'),
    ]);
  });

  it('takes a filter for the whole mesh as the way it is done there', () => {
    expect(
      told(
        envoyFilter,
        filter([patch(typed('http.lua.v3.Lua'))], {
          selector: '',
          namespace: 'istio-system',
        }),
      ),
    ).toEqual([
      'preferred traffic.envoy-extension.envoy-filter: EnvoyFilter istio-system/filter spec.configPatches[0] = Lua, SIDECAR_INBOUND',
    ]);
  });

  it('reads a filter for gateways where the service is one', () => {
    const gateway = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: edge }
spec: { template: { metadata: { labels: { istio: ingressgateway } } } }
---`;
    expect(
      told(
        envoyFilter,
        gateway +
          filter([patch(LOCAL, { context: 'GATEWAY' })], {
            selector: 'istio: ingressgateway',
          }),
        { name: 'edge' },
      ),
    ).toEqual([
      'required traffic.rate-limiting.local: EnvoyFilter shop/filter spec.configPatches[0] = local rate limit, GATEWAY',
      'preferred traffic.envoy-extension.envoy-filter: EnvoyFilter shop/filter spec.configPatches[0] = GATEWAY',
    ]);
  });
});
