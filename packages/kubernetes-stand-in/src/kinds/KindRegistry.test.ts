import { KindRegistry } from './KindRegistry';

describe('KindRegistry', () => {
  it('serves what Kubernetes has, and no custom resource', () => {
    const kinds = new KindRegistry();

    expect(kinds.find('', 'v1', 'endpoints')?.id).toBe('Endpoints');
    expect(kinds.find('apps', 'v1', 'deployments')?.id).toBe('Deployment.apps');
    expect(
      kinds.find('security.istio.io', 'v1', 'requestauthentications'),
    ).toBeUndefined();
  });

  it('installs what is named, one kind or a whole group', () => {
    const kinds = new KindRegistry([
      'EnvoyFilter.networking.istio.io',
      'policy.linkerd.io',
    ]);

    expect(
      kinds
        .all()
        .filter(({ builtIn }) => !builtIn)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'AuthorizationPolicy.policy.linkerd.io',
      'EgressNetwork.policy.linkerd.io',
      'EnvoyFilter.networking.istio.io',
      'HTTPLocalRateLimitPolicy.policy.linkerd.io',
      'HTTPRoute.policy.linkerd.io',
      'MeshTLSAuthentication.policy.linkerd.io',
      'NetworkAuthentication.policy.linkerd.io',
      'Server.policy.linkerd.io',
      'ServerAuthorization.policy.linkerd.io',
    ]);
  });

  it('installs the whole group of an object, and adds a version that nobody knew', () => {
    const kinds = new KindRegistry();

    kinds.kindOf({
      apiVersion: 'gateway.networking.k8s.io/v9',
      kind: 'HTTPRoute',
    });

    const find = (version: string, plural: string) =>
      kinds.find('gateway.networking.k8s.io', version, plural)?.kind;
    expect([
      find('v9', 'httproutes'),
      find('v1beta1', 'httproutes'),
      find('v1', 'gateways'),
      find('v9', 'gateways'),
    ]).toEqual(['HTTPRoute', 'HTTPRoute', 'Gateway', undefined]);
  });

  it('takes a kind that it never heard of for a namespaced one', () => {
    expect(
      new KindRegistry().kindOf({
        apiVersion: 'example.com/v1',
        kind: 'CatPolicy',
      }),
    ).toMatchObject({
      id: 'CatPolicy.example.com',
      plural: 'catpolicies',
      namespaced: true,
      builtIn: false,
    });
  });

  it('believes the definition of a custom resource', () => {
    const kinds = new KindRegistry();

    kinds.define({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'oxen.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Cluster',
        names: { kind: 'Ox', plural: 'oxen', shortNames: ['ox'] },
        versions: [
          { name: 'v2', served: true },
          { name: 'v1', served: false },
        ],
      },
    });

    expect(kinds.find('example.com', 'v2', 'oxen')).toMatchObject({
      kind: 'Ox',
      namespaced: false,
      shortNames: ['ox'],
    });
    expect(kinds.find('example.com', 'v1', 'oxen')).toBeUndefined();
  });
});
