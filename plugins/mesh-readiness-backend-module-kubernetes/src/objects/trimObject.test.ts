import fc from 'fast-check';
import { LEFT_OUT } from './withoutSecrets';
import { trimObject } from './trimObject';

const SECRET = 'hunter2';

describe('trimObject', () => {
  it('keeps of a Deployment what readers read', () => {
    expect(
      trimObject({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
          name: 'orders',
          namespace: 'shop',
          uid: '1',
          resourceVersion: '7',
          managedFields: [{ manager: 'kubectl' }],
          labels: { app: 'orders' },
          annotations: {
            'kubectl.kubernetes.io/last-applied-configuration': '{}',
            'example.com/note': 'x',
          },
        },
        spec: {
          replicas: 2,
          strategy: {},
          selector: { matchLabels: { app: 'orders' } },
          template: {
            metadata: {
              labels: { app: 'orders' },
              annotations: { 'sidecar.istio.io/inject': true },
            },
            spec: {
              hostNetwork: true,
              affinity: {},
              containers: [
                {
                  name: 'app',
                  image: 'app:1',
                  args: [`--password=${SECRET}`],
                  command: [SECRET],
                  env: [{ name: 'PASSWORD', value: SECRET }],
                  envFrom: [{ secretRef: { name: 'orders' } }],
                  ports: [{ containerPort: 80 }],
                },
              ],
              volumes: [
                { name: 'a', secret: { secretName: SECRET } },
                { name: 'b', csi: { driver: 'csi.spiffe.io', readOnly: true } },
              ],
            },
          },
        },
        status: { replicas: 2 },
      }),
    ).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name: 'orders',
        namespace: 'shop',
        labels: { app: 'orders' },
      },
      spec: {
        replicas: 2,
        selector: { matchLabels: { app: 'orders' } },
        template: {
          metadata: {
            labels: { app: 'orders' },
            annotations: { 'sidecar.istio.io/inject': 'true' },
          },
          spec: {
            hostNetwork: true,
            containers: [
              { name: 'app', image: 'app:1', ports: [{ containerPort: 80 }] },
            ],
            volumes: [{ name: 'b', csi: { driver: 'csi.spiffe.io' } }],
          },
        },
      },
    });
  });

  it('keeps of a Pod that something made which proxies it has, and of its status whether it runs', () => {
    expect(
      trimObject({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: 'orders-1',
          namespace: 'shop',
          annotations: {
            'ambient.istio.io/redirection': 'enabled',
            'proxy.istio.io/config': 'tracing: {}',
          },
          ownerReferences: [
            {
              apiVersion: 'apps/v1',
              kind: 'ReplicaSet',
              name: 'orders',
              uid: '1',
              controller: true,
            },
          ],
        },
        spec: {
          containers: [
            {
              name: 'istio-proxy',
              image: 'proxyv2:1.29.1',
              env: [{ value: SECRET }],
            },
          ],
        },
        status: {
          phase: 'Running',
          podIP: '10.0.0.1',
          containerStatuses: [
            { name: 'istio-proxy', ready: true, imageID: 'x' },
          ],
        },
      }),
    ).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: 'orders-1',
        namespace: 'shop',
        annotations: { 'ambient.istio.io/redirection': 'enabled' },
        ownerReferences: [
          { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'orders' },
        ],
      },
      spec: { containers: [{ name: 'istio-proxy', image: 'proxyv2:1.29.1' }] },
      status: {
        phase: 'Running',
        containerStatuses: [{ name: 'istio-proxy', ready: true }],
      },
    });
  });

  it('keeps of a Node its version, and nothing of its conditions', () => {
    expect(
      trimObject({
        apiVersion: 'v1',
        kind: 'Node',
        metadata: { name: 'worker' },
        spec: { providerID: 'x' },
        status: {
          conditions: [{}],
          nodeInfo: { kubeletVersion: 'v1.33.1', machineID: 'x' },
        },
      }),
    ).toEqual({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'worker' },
      status: { nodeInfo: { kubeletVersion: 'v1.33.1' } },
    });
  });

  it('keeps of a key set the kinds of its keys, and no key', () => {
    const object = trimObject({
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      metadata: { name: 'orders' },
      spec: {
        jwtRules: [
          {
            issuer: 'me',
            jwks: JSON.stringify({
              keys: [{ kty: 'oct', alg: 'HS512', k: SECRET, kid: '1' }],
            }),
          },
          { issuer: 'you', jwks: SECRET },
        ],
      },
    });
    expect(object?.spec).toEqual({
      jwtRules: [
        {
          issuer: 'me',
          jwks: JSON.stringify({ keys: [{ kty: 'oct', alg: 'HS512' }] }),
        },
        { issuer: 'you', jwks: LEFT_OUT },
      ],
    });
  });

  it.each<[string, unknown]>([
    [
      'the text of an Envoy data source',
      {
        configPatches: [
          { patch: { value: { local: { inline_string: SECRET } } } },
        ],
      },
    ],
    ['the settings of a plugin', { pluginConfig: { token: SECRET } }],
    [
      'the environment of a Wasm machine',
      { vmConfig: { env: [{ name: 'TOKEN', value: SECRET }] } },
    ],
    [
      'a local key set',
      {
        providers: {
          a: {
            local_jwks: {
              inline_string: `{"keys":[{"kty":"oct","k":"${SECRET}"}]}`,
            },
          },
        },
      },
    ],
  ])('keeps nothing of %s', (_, spec) => {
    const object = trimObject({
      apiVersion: 'networking.istio.io/v1alpha3',
      kind: 'EnvoyFilter',
      metadata: {
        name: 'x',
        annotations: {
          'proxy.istio.io/config': `tracing: {sampling: 5}\nproxyMetadata: {TOKEN: ${SECRET}}`,
        },
      },
      spec,
    });
    expect(JSON.stringify(object)).not.toContain(SECRET);
    expect(object?.metadata.annotations?.['proxy.istio.io/config']).toContain(
      'sampling: 5',
    );
  });

  it.each([
    [
      'a Secret',
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' }, data: {} },
    ],
    [
      'a ConfigMap',
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } },
    ],
    [
      'a kind of another group',
      {
        apiVersion: 'rbac.istio.io/v1',
        kind: 'AuthorizationPolicy',
        metadata: { name: 'x' },
      },
    ],
    [
      'an object without a name',
      { apiVersion: 'v1', kind: 'Pod', metadata: {} },
    ],
    ['no object', 'Pod'],
  ])('keeps nothing at all of %s', (_, value) => {
    expect(trimObject(value)).toBeUndefined();
  });

  it('never throws, whatever an object holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Deployment', 'ReplicaSet', 'DaemonSet'),
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (kind, labels, spec, status) => {
          expect(
            trimObject({
              apiVersion: 'apps/v1',
              kind,
              metadata: {
                name: 'x',
                labels,
                annotations: labels,
                ownerReferences: spec,
              },
              spec,
              status,
            }),
          ).toBeDefined();
        },
      ),
    );
  });
});
