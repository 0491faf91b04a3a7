import { told } from './__testUtils__/told';
import { requestAuthentication } from './requestAuthentication';

const HEAD = `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
`;

const RULES = `jwtRules: [{ issuer: https://id.example.com, jwksUri: https://id.example.com/keys }]`;

const CHECKS =
  'required security.jwt-authentication: RequestAuthentication shop/tokens spec.jwtRules[0] = issuer https://id.example.com';

const policy = (spec: string, metadata = 'name: tokens') =>
  `${HEAD}metadata: { ${metadata} }\nspec: { ${spec} }`;

const WAYPOINT = `
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: waypoint }
spec: { gatewayClassName: istio-waypoint }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/use-waypoint: waypoint } }
`;

describe('requestAuthentication', () => {
  it.each([
    ['for the pods', `selector: { matchLabels: { app: web } }, ${RULES}`],
    ['for the whole namespace', RULES],
    ['with an empty selector', `selector: {}, ${RULES}`],
    [
      'for the Service',
      `targetRefs: [{ group: "", kind: Service, name: web }], ${RULES}`,
    ],
    [
      'for the Service, singly',
      `targetRef: { kind: Service, name: web }, ${RULES}`,
    ],
    [
      'for one of several Services',
      `targetRefs: [{ kind: Service, name: other }, { kind: Service, name: web }], ${RULES}`,
    ],
  ])('reads a policy %s', (_, spec) => {
    expect(told(requestAuthentication, policy(spec))).toEqual([CHECKS]);
  });

  it.each([
    [
      'of other pods',
      policy(`selector: { matchLabels: { app: other } }, ${RULES}`),
    ],
    [
      'of the pods of a gateway',
      policy(`selector: { matchLabels: { istio: ingressgateway } }, ${RULES}`),
    ],
    [
      'of another Service',
      policy(`targetRefs: [{ kind: Service, name: other }], ${RULES}`),
    ],
    ['of another namespace', policy(RULES, 'name: tokens, namespace: bank')],
    ['without rules', policy('jwtRules: []')],
    ['without a specification', `${HEAD}metadata: { name: tokens }`],
  ])('reads nothing from a policy %s', (_, yaml) => {
    expect(told(requestAuthentication, yaml)).toEqual([]);
  });

  it('takes what holds for the whole mesh as the way it is done there', () => {
    expect(
      told(
        requestAuthentication,
        policy(RULES, 'name: tokens, namespace: istio-system'),
      ),
    ).toEqual([
      'preferred security.jwt-authentication: RequestAuthentication istio-system/tokens spec.jwtRules[0] = issuer https://id.example.com',
    ]);
  });

  it('takes a policy of the root namespace that picks the pods as a need of theirs', () => {
    expect(
      told(
        requestAuthentication,
        policy(
          `selector: { matchLabels: { app: web } }, ${RULES}`,
          'name: tokens, namespace: istio-system',
        ),
      ),
    ).toEqual([CHECKS.replace('shop/', 'istio-system/')]);
  });

  it('counts the policy of the waypoint that serves the service', () => {
    expect(
      told(
        requestAuthentication,
        policy(
          `targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: waypoint }], ${RULES}`,
        ) + WAYPOINT,
      ),
    ).toEqual([CHECKS]);
  });

  it('leaves the policy of an ingress gateway to the gateway', () => {
    expect(
      told(
        requestAuthentication,
        policy(
          `targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: waypoint }], ${RULES}`,
        ) + WAYPOINT.replace('istio-waypoint', 'istio'),
      ),
    ).toEqual([]);
  });

  it('leaves the policy of another waypoint to those that it serves', () => {
    expect(
      told(
        requestAuthentication,
        `${policy(
          `targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: waypoint }], ${RULES}`,
        )}${WAYPOINT.replace('use-waypoint: waypoint', 'use-waypoint: none')}
---
apiVersion: v1
kind: Service
metadata: { name: third, labels: { istio.io/use-waypoint: waypoint } }
`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a key of its own kind', '{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}'],
    ['its algorithm', '{"keys":[{"kty":"RSA"},{"alg":"HS512"}]}'],
  ])('tells a shared secret by %s, and never the secret', (_, jwks) => {
    expect(
      told(
        requestAuthentication,
        policy(`jwtRules: [{ issuer: me, jwks: '${jwks}' }]`),
      ),
    ).toEqual([
      'required security.jwt-authentication: RequestAuthentication shop/tokens spec.jwtRules[0] = issuer me',
      'required security.jwt-authentication.hs512: RequestAuthentication shop/tokens spec.jwtRules[0].jwks = a key that issuer and checker share',
    ]);
  });

  it.each(['{"keys":[{"kty":"RSA","alg":"RS256"}]}', 'not JSON'])(
    'sees no shared secret in %s',
    jwks => {
      expect(
        told(
          requestAuthentication,
          policy(`jwtRules: [{ issuer: me, jwks: '${jwks}' }]`),
        ),
      ).toEqual([
        'required security.jwt-authentication: RequestAuthentication shop/tokens spec.jwtRules[0] = issuer me',
      ]);
    },
  );

  it.each([
    [
      'picks no pod',
      `selector: { matchLabels: { app: web, version: v9 } }, ${RULES}`,
      'spec.selector.matchLabels: selects no pod',
    ],
    [
      'refers to a Service that does not exist',
      `targetRefs: [{ kind: Service, name: gone }], ${RULES}`,
      'spec.targetRefs[0]: refers to the Service gone, which does not exist',
    ],
    [
      'refers to a Gateway that does not exist',
      `targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: gone }], ${RULES}`,
      'spec.targetRefs[0]: refers to the Gateway gone, which does not exist',
    ],
  ])('tells of a policy that %s', (_, spec, line) => {
    expect(told(requestAuthentication, policy(spec))).toEqual([
      `unbound RequestAuthentication shop/tokens ${line}`,
    ]);
  });

  it('tells of a policy of a waypoint that nothing uses', () => {
    expect(
      told(
        requestAuthentication,
        policy(
          `targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: waypoint }], ${RULES}`,
        ) +
          WAYPOINT.replace(', labels: { istio.io/use-waypoint: waypoint }', ''),
      ),
    ).toEqual([
      'unbound RequestAuthentication shop/tokens spec.targetRefs[0]: refers to the waypoint waypoint, which nothing uses',
    ]);
  });

  it('does not tell of a policy without pods where pods could not be read', () => {
    expect(
      told(
        requestAuthentication,
        policy(
          `selector: { matchLabels: { app: web, version: v9 } }, ${RULES}`,
        ),
        { unread: [{ kind: 'Pod', where: 'prod', reason: 'forbidden' }] },
      ),
    ).toEqual([]);
  });

  it('tells in a cluster only of those without pods that bear a name of the service', () => {
    expect(
      told(
        requestAuthentication,
        policy(`selector: { matchLabels: { app: gone } }, ${RULES}`),
      ),
    ).toEqual([]);
  });

  it('tells of all beside the files of the service', () => {
    expect(
      told(
        requestAuthentication,
        policy(`selector: { matchLabels: { app: gone } }, ${RULES}`),
        { origin: { kind: 'files', place: 'repository' } },
      ),
    ).toEqual([
      'unbound RequestAuthentication shop/tokens spec.selector.matchLabels: selects no pod',
    ]);
  });
});
