import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import {
  meshReadinessExtensionPoint,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { startStandIn } from 'kubernetes-stand-in';
import { deployment } from './live/__testUtils__/objects';
import { until } from './live/__testUtils__/until';
import { meshReadinessModuleKubernetes } from './module';

async function start(data: JsonObject) {
  const sources: RequirementSource[] = [];
  const logger = mockServices.logger.mock({ child: () => logger });
  const backend = await startTestBackend({
    extensionPoints: [
      [
        meshReadinessExtensionPoint,
        {
          addRequirementSource: (source: RequirementSource) => {
            sources.push(source);
          },
        },
      ],
    ],
    features: [
      meshReadinessModuleKubernetes,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({ data }),
      createServiceFactory({
        service: coreServices.logger,
        deps: {},
        factory: () => logger,
      }),
    ],
  });
  return { sources, logger, backend };
}

describe('meshReadinessModuleKubernetes', () => {
  it('registers nothing when nothing is set up, and says so once', async () => {
    const { sources, logger, backend } = await start({});
    expect(sources).toEqual([]);
    expect(
      logger.info.mock.calls.filter(([sentence]) =>
        /Kubernetes/.test(sentence),
      ),
    ).toEqual([
      [
        'No Kubernetes object is read: kubernetes.clusterLocatorMethods names no cluster or meshReadiness.kubernetes.enabled is false, and meshReadiness.kubernetes.manifests.enabled is not true',
      ],
    ]);
    await backend.stop();
  });

  it('reads manifests alone where that is all that is wanted', async () => {
    const { sources, backend } = await start({
      meshReadiness: {
        kubernetes: { manifests: { enabled: true, kustomize: false } },
      },
    });
    expect(sources.map(({ id }) => id)).toEqual(['manifests']);
    await backend.stop();
  });

  it('reads the clusters of the Kubernetes plugin from start to stop', async () => {
    const standIn = await startStandIn({
      objects: [deployment('shop', 'orders')],
    });
    const { url, token, caData } = standIn;
    const { sources, logger, backend } = await start({
      kubernetes: {
        clusterLocatorMethods: [
          {
            type: 'config',
            clusters: [
              {
                name: 'prod',
                url,
                authProvider: 'serviceAccount',
                serviceAccountToken: token,
                caData,
              },
            ],
          },
        ],
      },
    });
    expect(sources.map(({ id }) => id)).toEqual(['kubernetes']);
    const { context } = await sources[0].collect({
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'orders' },
      },
      entities: { byRef: async () => undefined, byRefs: async () => [] },
      now: '2026-11-23T10:00:00.000Z',
      signal: new AbortController().signal,
      logger,
    });
    expect(context).toContainEqual(
      expect.objectContaining({ key: 'cluster', value: 'prod' }),
    );
    await until(() => standIn.watches > 0);
    await backend.stop();
    await until(() => standIn.connections === 0);
    await standIn.stop();
  });
});
