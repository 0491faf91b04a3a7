import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  builtInEditions,
  type Edition,
  meshReadinessPermissions,
} from 'backstage-plugin-mesh-readiness-common';
import {
  meshReadinessExtensionPoint,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { Assessor } from './assess/Assessor';
import { readConfig, readKnowledgeConfig } from './config/readConfig';
import { DryRunner } from './dryRun/DryRunner';
import { loadOverlay } from './overlays/loadOverlay';
import { offerEditions } from './overlays/offerEditions';
import { OverlayError } from './overlays/OverlayError';
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
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        urlReader: coreServices.urlReader,
      },
      async init({
        auth,
        catalog,
        config,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        urlReader,
      }) {
        permissionsRegistry.addPermissions(meshReadinessPermissions);
        const knowledge = readKnowledgeConfig(config, builtInEditions);
        const overlays = await Promise.all(
          knowledge.overlays.map(place => loadOverlay(place, { urlReader })),
        );
        const { editions, problems } = await offerEditions({
          editions: builtInEditions,
          overlays,
          answering: knowledge.answering,
        });
        if (problems.length > 0) {
          throw new OverlayError(
            'What meshReadiness.overlays names cannot be laid over an edition',
            problems,
          );
        }
        const settings = readConfig(config, {
          editions,
          sourceIds: [...BUILT_IN_SOURCE_IDS, ...added.keys()],
        });
        const sources = [
          ...builtInSources(settings.defaults),
          ...added.values(),
        ].filter(({ id }) => !settings.sources.disabled.includes(id));
        const reading = {
          catalog,
          auth,
          logger,
          sources,
          timeoutMilliseconds: settings.sources.timeoutMilliseconds,
        };
        httpRouter.use(
          createRouter({
            assessor: new Assessor(reading),
            dryRunner: new DryRunner(reading),
            httpAuth,
            permissions,
            editions,
            defaultEdition: settings.edition,
            knowledge: { editions: builtInEditions, overlays },
          }),
        );
        logger.info(
          `Mesh Readiness answers under edition ${
            settings.edition.id
          }${describeOverlays(settings.edition)} and reads ${sources
            .map(({ id }) => id)
            .join(', ')}`,
        );
      },
    });
  },
});

function describeOverlays({ overlays = [] }: Edition): string {
  return overlays.length > 0
    ? ` with ${overlays.map(({ id }) => id).join(', ')} laid over it`
    : '';
}
