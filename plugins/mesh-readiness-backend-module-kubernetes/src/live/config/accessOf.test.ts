import { accessOf } from './accessOf';

const prod = { name: 'prod', authProvider: 'serviceAccount', token: undefined };

describe('accessOf', () => {
  it.each([
    [
      'takes the token that is set',
      { ...prod, token: 'secret' },
      { kind: 'token', token: 'secret' },
    ],
    [
      'takes the token that is set, also where the Kubernetes plugin acts for the user',
      { ...prod, authProvider: 'google', token: 'secret' },
      { kind: 'token', token: 'secret' },
    ],
    [
      'takes the service account of the pod where there is no token',
      { ...prod, isInPod: true },
      { kind: 'in-cluster' },
    ],
    [
      'needs none behind the proxy of kubectl',
      { ...prod, authProvider: 'localKubectlProxy' },
      { kind: 'anonymous' },
    ],
  ])('%s', (_, settings, expected) => {
    expect(accessOf(settings)).toEqual(expected);
  });

  it.each([
    ['serviceAccount', 'it has no serviceAccountToken'],
    ['google', 'authProvider google acts for the user who is signed in'],
    ['oidc', 'authProvider oidc acts for the user who is signed in'],
    ['aks', 'authProvider aks acts for the user who is signed in'],
    ['aws', 'authProvider aws takes credentials of a cloud'],
    ['azure', 'authProvider azure takes credentials of a cloud'],
    ['own', 'authProvider own is one that Mesh Readiness does not know'],
    [undefined, 'its settings name no authProvider'],
  ])('says of %s why it cannot be read, and what to set', (provider, says) => {
    const access = accessOf({
      ...prod,
      authProvider: provider,
      isInPod: false,
    });
    expect(access).toEqual({
      kind: 'none',
      reason: expect.stringContaining(says),
    });
    expect(access).toEqual({
      kind: 'none',
      reason: expect.stringMatching(
        /; set meshReadiness\.kubernetes\.clusters with the name prod and a serviceAccountToken$/,
      ),
    });
  });
});
