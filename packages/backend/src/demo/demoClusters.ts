import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import {
  type ConfigSource,
  ConfigSources,
  StaticConfigSource,
} from '@backstage/config-loader';
import { InputError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';
import { readObjects, type StandIn, startStandIn } from 'kubernetes-stand-in';
import { resolve } from 'node:path';

const METHODS = 'kubernetes.clusterLocatorMethods';

interface DemoCluster {
  name: string;
  title: string;
  objects: number;
  standIn: StandIn;
}

/**
 * The clusters of the demo, which are none: stand-ins inside of the backend over the files that `demo.kubernetes` names.
 *
 * @remarks
 * Address, certificate and token are made up at each start, so they are added to the configuration as it is loaded, where
 * everybody else finds them as if somebody had written them there.
 */
export function demoClusters(
  loadConfig: () => ConfigSource = () => ConfigSources.default({}),
) {
  const clusters: DemoCluster[] = [];
  return {
    /** Loads the configuration, and starts and adds the clusters that it asks for. */
    clustersInConfig: createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      async factory() {
        const source = loadConfig();
        const config = await ConfigSources.toConfig(source);
        clusters.push(...(await startClusters(config)));
        if (clusters.length === 0) {
          return config;
        }
        const methods = config.getOptional<JsonValue[]>(METHODS) ?? [];
        config.close();
        return ConfigSources.toConfig(
          ConfigSources.merge([
            source,
            StaticConfigSource.create({
              context: 'clusters of the demo',
              data: {
                kubernetes: {
                  clusterLocatorMethods: [...methods, methodOf(clusters)],
                },
              },
            }),
          ]),
        );
      },
    }),
    /** Says that they are no clusters, and ends them with the backend. */
    clustersModule: createBackendModule({
      pluginId: 'mesh-readiness',
      moduleId: 'demo-clusters',
      register(env) {
        env.registerInit({
          deps: {
            lifecycle: coreServices.lifecycle,
            logger: coreServices.logger,
          },
          async init({ lifecycle, logger }) {
            for (const { name, title, objects, standIn } of clusters) {
              logger.info(
                `DEMO: '${name}' is no Kubernetes cluster but a stand-in on ${standIn.url} with ${objects} objects: ${title}`,
              );
            }
            lifecycle.addShutdownHook(async () => {
              await Promise.all(clusters.map(({ standIn }) => standIn.stop()));
            });
          },
        });
      },
    }),
  };
}

async function startClusters(config: Config): Promise<DemoCluster[]> {
  const demo = config.getOptionalConfig('demo.kubernetes');
  if (!demo || demo.getOptionalBoolean('enabled') === false) {
    return [];
  }
  return Promise.all(demo.getConfigArray('clusters').map(startCluster));
}

async function startCluster(config: Config): Promise<DemoCluster> {
  const folder = resolve(config.getString('objects'));
  const { objects, skipped } = await readObjects(folder);
  const [first] = skipped;
  if (first) {
    throw new InputError(
      `${first.file}:${first.line} is no object of a demo cluster: ${first.reason}`,
    );
  }
  return {
    name: config.getString('name'),
    title: config.getString('title'),
    objects: objects.length,
    standIn: await startStandIn({
      objects,
      served: config.getOptionalStringArray('installed'),
      forbidden: config.getOptionalStringArray('forbidden'),
    }),
  };
}

function methodOf(clusters: readonly DemoCluster[]): JsonObject {
  return {
    type: 'config',
    clusters: clusters.map(
      ({ name, title, standIn: { url, caData, token } }) => ({
        name,
        title,
        url,
        caData,
        authProvider: 'serviceAccount',
        serviceAccountToken: token,
      }),
    ),
  };
}
