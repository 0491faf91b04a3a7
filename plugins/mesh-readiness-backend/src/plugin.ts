import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import {
  meshReadinessExtensionPoint,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { Assessor } from './assess/Assessor';
import { readConfig } from './config/readConfig';
import { createRouter } from './router';
import { BUILT_IN_SOURCE_IDS, builtInSources } from './sources/builtInSources';

/** The backend plugin: answers over HTTP what each service needs, and what each mesh has to offer for it. */
export const meshReadinessPlugin = createBackendPlugin({
  pluginId: 'mesh-readiness',
  register(env) {
    const added = new Map<string, RequirementSource>();

    env.registerExtensionPoint(meshReadinessExtensionPoint, {
      addRequirementSource(source) {
        if (BUILT_IN_SOURCE_IDS.includes(source.id) || added.has(source.id)) {
          throw new ConflictError(
            `There is a requirement source '${source.id}' already, expected an id of its own`,
          );
        }
        added.set(source.id, source);
      },
    });

    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
      },
      async init({ auth, catalog, config, httpAuth, httpRouter, logger }) {
        const editions = builtInEditions;
        const settings = readConfig(config, {
          editions,
          sourceIds: [...BUILT_IN_SOURCE_IDS, ...added.keys()],
        });
        const sources = [
          ...builtInSources(settings.defaults),
          ...added.values(),
        ].filter(({ id }) => !settings.sources.disabled.includes(id));
        const assessor = new Assessor({
          catalog,
          auth,
          logger,
          sources,
          timeoutMilliseconds: settings.sources.timeoutMilliseconds,
        });
        httpRouter.use(
          createRouter({
            assessor,
            httpAuth,
            editions,
            defaultEdition: settings.edition,
          }),
        );
        logger.info(
          `Mesh Readiness answers under edition ${
            settings.edition.id
          } and reads ${sources.map(({ id }) => id).join(', ')}`,
        );
      },
    });
  },
});
