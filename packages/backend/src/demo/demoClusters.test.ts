import {
  mockServices,
  ServiceFactoryTester,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { StaticConfigSource } from '@backstage/config-loader';
import type { JsonObject } from '@backstage/types';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoClusters } from './demoClusters';

const OTHERS = { type: 'localKubectlProxy' };

describe('demoClusters', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-clusters-'));
    await writeFile(
      join(folder, 'namespace.yaml'),
      'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n',
    );
  });

  afterEach(() => rm(folder, { recursive: true }));

  const configured = (demo: JsonObject) => {
    const { clustersInConfig, clustersModule } = demoClusters(() =>
      StaticConfigSource.create({
        data: {
          demo: { kubernetes: demo },
          kubernetes: { clusterLocatorMethods: [OTHERS] },
        },
      }),
    );
    return {
      clustersModule,
      load: () => ServiceFactoryTester.from(clustersInConfig).getSubject(),
    };
  };

  it('adds the clusters to those that are configured, says that they are none, and ends them with the backend', async () => {
    const { clustersModule, load } = configured({
      clusters: [{ name: 'demo', title: 'Demo', objects: folder }],
    });
    const config = await load();

    const [others, added] = config.get<any[]>(
      'kubernetes.clusterLocatorMethods',
    );
    expect(others).toEqual(OTHERS);
    expect(added).toEqual({
      type: 'config',
      clusters: [
        {
          name: 'demo',
          title: 'Demo',
          url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
          caData: expect.any(String),
          authProvider: 'serviceAccount',
          serviceAccountToken: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      ],
    });

    const [{ url }] = added.clusters;
    const logger = mockServices.logger.mock();
    const backend = await startTestBackend({
      features: [clustersModule, logger.factory],
    });
    expect(logger.info).toHaveBeenCalledWith(
      `DEMO: 'demo' is no Kubernetes cluster but a stand-in on ${url} with 1 objects: Demo`,
    );
    await expect(fetch(url)).rejects.toMatchObject({
      // It is there, and nobody vouches for it but the configuration.
      cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
    await backend.stop();
    await expect(fetch(url)).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it.each<[string, JsonObject]>([
    ['they are switched off', { enabled: false, clusters: [{ name: 'demo' }] }],
    ['there are none', { clusters: [] }],
  ])('leaves the configuration as it is when %s', async (_, demo) => {
    const config = await configured(demo).load();

    expect(config.get('kubernetes.clusterLocatorMethods')).toEqual([OTHERS]);
  });

  it('starts with no file that is no object', async () => {
    await writeFile(join(folder, 'other.yaml'), 'kind: Other\n');

    await expect(
      configured({
        clusters: [{ name: 'demo', title: 'Demo', objects: folder }],
      }).load(),
    ).rejects.toThrow(
      'other.yaml:1 is no object of a demo cluster: no Kubernetes object',
    );
  });
});
