import { KindRegistry } from '../kinds/KindRegistry';
import { discover } from './discovery';

const kinds = new KindRegistry([
  'security.istio.io',
  'Server.policy.linkerd.io',
]).all();
const ask = (path: string, accept = 'application/json') => {
  const answer = discover(path, kinds, accept);
  return answer && JSON.parse(answer.body);
};

describe('discover', () => {
  it('names the versions of the core and the other groups', () => {
    expect(ask('/api').versions).toEqual(['v1']);
    expect(ask('/apis').groups.map((group: any) => group.name)).toEqual(
      expect.arrayContaining(['apps', 'security.istio.io']),
    );
  });

  it('puts the most stable version of a group first', () => {
    expect(ask('/apis/policy.linkerd.io')).toMatchObject({
      kind: 'APIGroup',
      versions: [
        { version: 'v1beta3' },
        { version: 'v1beta2' },
        { version: 'v1beta1' },
        { version: 'v1alpha1' },
      ],
      preferredVersion: { groupVersion: 'policy.linkerd.io/v1beta3' },
    });
  });

  it('names the kinds of a version with what they can be asked for', () => {
    expect(ask('/apis/security.istio.io/v1beta1')).toMatchObject({
      groupVersion: 'security.istio.io/v1beta1',
      resources: [
        {
          name: 'authorizationpolicies',
          kind: 'AuthorizationPolicy',
          namespaced: true,
          shortNames: ['ap'],
          verbs: ['get', 'list', 'watch'],
        },
        { name: 'peerauthentications' },
        { name: 'requestauthentications' },
      ],
    });
  });

  it('tells everything at once to whom asks for it so', () => {
    const accept =
      'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';

    expect(ask('/api', accept).items).toMatchObject([
      { metadata: { name: '' }, versions: [{ version: 'v1' }] },
    ]);
    expect(
      ask('/apis', accept).items.find(
        (item: any) => item.metadata.name === 'policy.linkerd.io',
      ).versions[0],
    ).toEqual({
      version: 'v1beta3',
      resources: [
        {
          resource: 'servers',
          responseKind: {
            group: 'policy.linkerd.io',
            version: 'v1beta3',
            kind: 'Server',
          },
          scope: 'Namespaced',
          singularResource: 'server',
          verbs: ['get', 'list', 'watch'],
          shortNames: ['srv'],
        },
      ],
      freshness: 'Current',
    });
  });

  it.each([
    '/apis/cilium.io',
    '/apis/cilium.io/v2',
    '/api/v2',
    '/apis/apps/v1/deployments',
    '/nothing',
  ])('knows nothing of %s', path => {
    expect(ask(path)).toBeUndefined();
  });
});
