import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { meshReadinessExtensionPoint } from 'backstage-plugin-mesh-readiness-node';
import { createManifestsSource } from './files/createManifestsSource';
import { kubernetesSource } from './kubernetesSource';
import { ClusterLocator } from './live/config/ClusterLocator';
import { readLiveConfig } from './live/config/readLiveConfig';
import { LiveClusters } from './live/LiveClusters';

/** Reads from Kubernetes objects what services need, and in which mesh they run: from clusters, and from files beside the code. */
export const meshReadinessModuleKubernetes = createBackendModule({
  pluginId: 'mesh-readiness',
  moduleId: 'kubernetes',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        meshReadiness: meshReadinessExtensionPoint,
        urlReader: coreServices.urlReader,
      },
      async init({
        auth,
        catalog,
        config,
        lifecycle,
        logger,
        meshReadiness,
        urlReader,
      }) {
        const live = readLiveConfig(config);
        if (live) {
          const clusters = new LiveClusters({
            locator: new ClusterLocator({
              config: live,
              catalog,
              auth,
              logger,
            }),
            logger,
            requestTimeoutMilliseconds: live.requestTimeoutMilliseconds,
          });
          const source = kubernetesSource({
            clusters,
            logger,
            firstReadTimeoutMilliseconds: live.firstReadTimeoutMilliseconds,
          });
          meshReadiness.addRequirementSource(source);
          lifecycle.addStartupHook(() => clusters.start());
          lifecycle.addShutdownHook(async () => {
            source.stop();
            await clusters.stop();
          });
        }
        const manifests = await createManifestsSource({
          config,
          urlReader,
          logger,
        });
        if (manifests) {
          meshReadiness.addRequirementSource(manifests);
          lifecycle.addStartupHook(() => manifests.start());
          lifecycle.addShutdownHook(() => manifests.stop());
        }
        if (!live && !manifests) {
          logger.info(
            'No Kubernetes object is read: kubernetes.clusterLocatorMethods names no cluster or meshReadiness.kubernetes.enabled is false, and meshReadiness.kubernetes.manifests.enabled is not true',
          );
        }
      },
    });
  },
});
