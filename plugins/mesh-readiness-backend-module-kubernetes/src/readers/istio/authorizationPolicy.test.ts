import { told } from './__testUtils__/told';
import { authorizationPolicy } from './authorizationPolicy';

const policy = (spec: string, metadata = 'name: rights') => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { ${metadata} }
spec: { ${spec} }`;

const rule = (text: string) => policy(`rules: [{ ${text} }]`);

const WHERE = 'AuthorizationPolicy shop/rights';

describe('authorizationPolicy', () => {
  it.each([
    ['principals', '[cluster.local/ns/shop/sa/other]'],
    ['namespaces', '[shop]'],
    ['serviceAccounts', '[other]'],
    ['ipBlocks', '[10.0.0.0/8]'],
    ['remoteIpBlocks', '[10.0.0.0/8]'],
    ['notNamespaces', '[bank]'],
  ])('decides by the source field %s on connections', (field, values) => {
    expect(
      told(
        authorizationPolicy,
        rule(`from: [{ source: { ${field}: ${values} } }]`),
      ),
    ).toEqual([
      `required security.authorization.l4: ${WHERE} spec.rules[0].from[0].source.${field} = ${field} ${values.slice(
        1,
        -1,
      )}`,
    ]);
  });

  it.each(['source.ip', 'destination.port', 'connection.sni', 'remote.ip'])(
    'decides by the condition %s on connections',
    key => {
      expect(
        told(authorizationPolicy, rule(`when: [{ key: ${key}, values: [x] }]`)),
      ).toEqual([
        `required security.authorization.l4: ${WHERE} spec.rules[0].when[0] = ${key}`,
      ]);
    },
  );

  it('decides by ports on connections, whatever the action', () => {
    expect(
      told(
        authorizationPolicy,
        policy(
          'action: DENY, rules: [{ to: [{ operation: { ports: ["8080"] } }] }]',
        ),
      ),
    ).toEqual([
      `required security.authorization.l4: ${WHERE} spec.rules[0].to[0].operation.ports = ports 8080`,
    ]);
  });

  it.each([
    ['methods', '[GET]', 'GET'],
    ['paths', '[/admin]', '/admin'],
    ['hosts', '[example.com]', 'example.com'],
    ['notMethods', '[GET, POST]', 'GET, POST'],
  ])('decides by %s on requests', (field, values, shown) => {
    expect(
      told(
        authorizationPolicy,
        rule(`to: [{ operation: { ${field}: ${values} } }]`),
      ),
    ).toEqual([
      `required security.authorization.l7: ${WHERE} spec.rules[0].to[0].operation.${field} = ${field} ${shown}`,
    ]);
  });

  it('decides by headers on requests, without telling what they hold', () => {
    expect(
      told(
        authorizationPolicy,
        rule(
          'when: [{ key: "request.headers[hello]", values: [secret-value] }]',
        ),
      ),
    ).toEqual([
      `required security.authorization.l7: ${WHERE} spec.rules[0].when[0] = request.headers[hello]`,
    ]);
  });

  it.each([
    [
      'who the token was issued to',
      'from: [{ source: { requestPrincipals: ["*"] } }]',
      'spec.rules[0].from[0].source.requestPrincipals = requestPrincipals *',
    ],
    [
      'the absence of a token',
      'from: [{ source: { notRequestPrincipals: ["*"] } }]',
      'spec.rules[0].from[0].source.notRequestPrincipals = notRequestPrincipals *',
    ],
    [
      'its claims',
      'when: [{ key: "request.auth.claims[role]", values: [admin] }]',
      'spec.rules[0].when[0] = request.auth.claims[role]',
    ],
  ])('looks into the token for %s', (_, text, where) => {
    expect(told(authorizationPolicy, rule(text))).toEqual([
      `required security.authorization.l7: ${WHERE} ${where}`,
      `required security.authorization.l7.token-claims: ${WHERE} ${where}`,
    ]);
  });

  it('tells each feature once, however many rules ask for it', () => {
    expect(
      told(
        authorizationPolicy,
        policy(
          'rules: [{ from: [{ source: { namespaces: [shop] } }], to: [{ operation: { methods: [GET] } }] }, { to: [{ operation: { paths: [/a] } }] }]',
        ),
      ),
    ).toEqual([
      `required security.authorization.l4: ${WHERE} spec.rules[0].from[0].source.namespaces = namespaces shop`,
      `required security.authorization.l7: ${WHERE} spec.rules[0].to[0].operation.methods = methods GET`,
    ]);
  });

  it.each([
    ['an empty specification', ''],
    ['no rules', 'action: ALLOW, rules: []'],
  ])('denies everything by %s', (_, spec) => {
    expect(told(authorizationPolicy, policy(spec))).toEqual([
      `required security.authorization.l4: ${WHERE} spec = denies everything`,
    ]);
  });

  it.each([
    ['refuses nothing without rules', 'action: DENY'],
    ['asks nobody without rules', 'action: CUSTOM, provider: { name: opa }'],
    [
      'is meant for other pods',
      'selector: { matchLabels: { app: other } }, rules: [{}]',
    ],
  ])('asks for nothing where a policy %s', (_, spec) => {
    expect(told(authorizationPolicy, policy(spec))).toEqual([]);
  });

  it('hands the decision on, and says of requests only which ones', () => {
    expect(
      told(
        authorizationPolicy,
        policy(
          'action: CUSTOM, provider: { name: opa }, rules: [{ to: [{ operation: { paths: [/admin] } }] }]',
        ),
      ),
    ).toEqual([
      `required security.authorization.external: ${WHERE} spec.provider = asks opa`,
    ]);
  });

  it.each([
    [
      'only notes down',
      policy(
        'action: AUDIT, rules: [{ to: [{ operation: { ports: ["80"] } }] }]',
      ),
    ],
    [
      'runs for trial',
      policy(
        'rules: [{ to: [{ operation: { ports: ["80"] } }] }]',
        'name: rights, annotations: { istio.io/dry-run: "true" }',
      ),
    ],
  ])('takes a policy that %s as the way it is done today', (_, yaml) => {
    expect(told(authorizationPolicy, yaml)).toEqual([
      `preferred security.authorization.l4: ${WHERE} spec.rules[0].to[0].operation.ports = ports 80`,
    ]);
  });

  it('knows the kind of the same name of Linkerd for another', () => {
    expect(
      told(
        authorizationPolicy,
        policy('').replace(
          'security.istio.io/v1',
          'policy.linkerd.io/v1alpha1',
        ),
      ),
    ).toEqual([]);
  });
});
