import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import type { CollectContext } from 'backstage-plugin-mesh-readiness-node';
import { objectOf } from './__testUtils__/manifestsOf';
import { TestTrees } from './__testUtils__/TestTrees';
import { LocalFolders } from './LocalFolders';
import { manifestsSource } from './manifestsSource';

const URL = 'https://github.com/shop/all/tree/main/';
const NOW = '2026-11-23T04:00:00.000Z';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders }] }
`;
const JWT = `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  jwtRules: [{ issuer: https://accounts.example.com }]
`;
const SERVICE = {
  'orders/k8s/deployment.yaml': DEPLOYMENT,
  'orders/k8s/policies/jwt.yaml': `# who may call\n${JWT}`,
};

function entityOf(annotations: Record<string, string> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'orders',
      annotations: {
        'backstage.io/source-location': `url:${URL}orders/`,
        'backstage.io/kubernetes-label-selector': 'app=orders',
        ...annotations,
      },
    },
  };
}

function sourceOver(trees: TestTrees) {
  return manifestsSource({
    settings: {
      paths: ['k8s', 'deploy'],
      intervalMilliseconds: 600_000,
      kustomize: true,
    },
    reader: trees,
    integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
    localFolders: new LocalFolders(new ConfigReader({})),
    logger: mockServices.logger.mock(),
  });
}

async function collect(
  files: Record<string, string>,
  entity: Entity = entityOf(),
) {
  const trees = new TestTrees();
  trees.put(URL, 'one', files);
  trees.put('https://github.com/shop/mesh/', 'one', { 'jwt.yaml': JWT });
  const source = sourceOver(trees);
  const context: CollectContext = {
    entity,
    entities: { byRef: async () => undefined, byRefs: async () => [] },
    now: NOW,
    signal: new AbortController().signal,
    logger: mockServices.logger.mock(),
  };
  return { source, trees, result: await source.collect(context) };
}

describe('manifestsSource', () => {
  it('reads a need from a file, and tells the file and the line', async () => {
    const { result } = await collect(SERVICE);
    expect(result.requirements).toEqual([
      {
        feature: 'security.jwt-authentication',
        need: 'required',
        provenance: {
          source: 'manifests',
          origin: 'workload',
          basis: 'inferred',
          object: {
            file: 'orders/k8s/policies/jwt.yaml',
            line: 2,
            apiVersion: 'security.istio.io/v1',
            kind: 'RequestAuthentication',
            namespace: 'shop',
            name: 'orders',
            api: 'security.istio.io',
          },
          field: 'spec.jwtRules[0]',
          raw: 'issuer https://accounts.example.com',
          readAt: NOW,
        },
      },
    ]);
    expect(result.complete).toHaveLength(1);
    expect(result.problems).toEqual([]);
    expect(result.message).toBeUndefined();
    expect(result.looked.join()).toContain(
      `orders/k8s, orders/deploy in ${URL}`,
    );
  });

  it('tells a broken file with its line, reads the others, and does not say that it knows all', async () => {
    const { result } = await collect({
      ...SERVICE,
      'orders/k8s/broken.yaml': `${objectOf('a')}spec: [\n---\n${objectOf(
        'b',
      )}`,
    });
    expect(result.requirements).toHaveLength(1);
    expect(result.complete).toEqual([]);
    expect(result.problems).toEqual([
      {
        kind: 'malformed-value',
        params: {
          raw: expect.stringMatching(/^a /),
          expected: 'plain YAML or JSON',
          where: expect.stringMatching(
            /^orders\/k8s\/broken.yaml, line [345]$/,
          ),
        },
        because: [
          {
            source: 'manifests',
            origin: 'workload',
            basis: 'inferred',
            field: expect.stringContaining('orders/k8s/broken.yaml, line '),
            raw: expect.any(String),
            readAt: NOW,
          },
        ],
      },
    ]);
  });

  it('tells at most twenty broken files one by one', async () => {
    const { result } = await collect({
      ...SERVICE,
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, index) => [
          `orders/k8s/${index}.yaml`,
          'kind: [',
        ]),
      ),
    });
    expect(result.problems).toHaveLength(21);
    expect(result.problems?.at(-1)?.params.raw).toBe('5 more places');
  });

  it('puts together what lies in several repositories, and tells which file lies where', async () => {
    const { result } = await collect(
      SERVICE,
      entityOf({
        'mesh-readiness.io/manifests':
          'k8s/deployment.yaml, https://github.com/shop/mesh',
      }),
    );
    expect(
      result.requirements?.map(({ provenance }) => provenance.object?.file),
    ).toEqual(['https://github.com/shop/mesh/jwt.yaml']);
  });

  it('says what to write where there are no files', async () => {
    const { result } = await collect({ 'orders/web.yaml': DEPLOYMENT });
    expect(result).toEqual({
      looked: [`files at orders/k8s, orders/deploy in ${URL}`],
      message: `There is no YAML at orders/k8s, orders/deploy in ${URL}.`,
      add: 'metadata:\n  annotations:\n    mesh-readiness.io/manifests: path/to/manifests\n',
      problems: [],
      key: expect.any(String),
      revision: expect.any(String),
    });
  });

  it('says why there is nowhere to look', async () => {
    const { result, trees } = await collect(
      SERVICE,
      entityOf({ 'backstage.io/source-location': 'file:/etc/' }),
    );
    expect(result.message).toContain('"/etc/" lies in no folder');
    expect(result.looked).toEqual([]);
    expect(trees.requests).toEqual([]);
  });

  it('tells a path that leads out of the repository as a value that cannot be read', async () => {
    const { result, trees } = await collect(
      SERVICE,
      entityOf({ 'mesh-readiness.io/manifests': '../../../etc, k8s' }),
    );
    expect(result.requirements).toHaveLength(1);
    expect(result.problems).toEqual([
      expect.objectContaining({
        kind: 'malformed-value',
        params: {
          raw: '../../../etc',
          expected: expect.stringContaining('a path within the repository'),
          where:
            'metadata.annotations["mesh-readiness.io/manifests"] of component:default/orders',
        },
      }),
    ]);
    expect(trees.requests).toEqual([URL]);
  });

  it('says that kustomizations were not applied where no program does that', async () => {
    const { result } = await collect({
      ...SERVICE,
      'orders/k8s/kustomization.yaml': 'resources: [deployment.yaml]',
    });
    expect(result.message).toContain(
      'files count as they stand beside orders/k8s/kustomization.yaml',
    );
    expect(result.requirements).toHaveLength(1);
  });

  it('throws when the repository cannot be read', async () => {
    await expect(
      collect(
        SERVICE,
        entityOf({
          'backstage.io/source-location': 'url:https://github.com/no/no/',
        }),
      ),
    ).rejects.toThrow('https://github.com/no/no/ does not exist');
  });

  it('tells by its revision that it would find something else, on every replica alike', async () => {
    const { source, result, trees } = await collect(SERVICE);
    const service = { entityRef: 'component:default/orders', key: result.key };
    expect(source.revision?.(service)).toBe(result.revision);

    const other = await collect(SERVICE);
    expect(other.result.revision).toBe(result.revision);
    const changed = await collect({
      ...SERVICE,
      'orders/k8s/more.yaml': objectOf('more'),
    });
    expect(changed.result.revision).not.toBe(result.revision);
    expect(trees.requests).toEqual([URL]);
  });

  it('cannot tell before it has read, nor of a service that it knows nothing of', async () => {
    const { result } = await collect(SERVICE);
    const restarted = sourceOver(new TestTrees());
    const entityRef = 'component:default/orders';
    expect(
      restarted.revision?.({ entityRef, key: result.key }),
    ).toBeUndefined();
    expect(restarted.revision?.({ entityRef })).toBeUndefined();
    expect(
      restarted.revision?.({ entityRef, key: '{"old":1}' }),
    ).toBeUndefined();
    expect(restarted.revision?.({ entityRef, key: 'no JSON' })).toBeUndefined();
  });
});
