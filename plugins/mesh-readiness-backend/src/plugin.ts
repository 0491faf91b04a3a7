import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { ConflictError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { durationToMilliseconds } from '@backstage/types';
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
import { LookupKeeper } from './lookup/LookupKeeper';
import { loadOverlay } from './overlays/loadOverlay';
import { offerEditions } from './overlays/offerEditions';
import { OverlayError } from './overlays/OverlayError';
import { followSources } from './refresh/followSources';
import { knowledgeFingerprint } from './refresh/knowledgeFingerprint';
import { REFRESH_TASK, RefreshControl } from './refresh/RefreshControl';
import { Refresher } from './refresh/Refresher';
import { RefreshMetrics } from './refresh/RefreshMetrics';
import { versionOf } from './refresh/versionOf';
import { createRouter } from './router';
import { BUILT_IN_SOURCE_IDS, builtInSources } from './sources/builtInSources';
import { DatabaseServiceStore } from './store/DatabaseServiceStore';

/** Their versions are part of what answers are made with. */
const PACKAGES_THAT_DECIDE = [
  'backstage-plugin-mesh-readiness-common',
  'backstage-plugin-mesh-readiness-backend',
];

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
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init({
        auth,
        catalog,
        config,
        database,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        metrics,
        permissions,
        permissionsRegistry,
        scheduler,
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
        const store = await DatabaseServiceStore.create({ database });
        const refresher: Refresher = new Refresher({
          ...reading,
          store,
          edition: settings.edition,
          fingerprint: knowledgeFingerprint({
            edition: settings.edition,
            defaults: settings.defaults,
            sources: sources.map(({ id }) => id),
            versions: PACKAGES_THAT_DECIDE.map(versionOf),
          }),
          totals: async day =>
            (await currentLookup()).day(
              { filters: {}, viewer: { sees: 'all' } },
              day,
            ),
          keepMilliseconds: durationToMilliseconds(settings.historyKeep),
          metrics: new RefreshMetrics(metrics, {
            progress: () => refresher.known.progress,
            count: async filters =>
              (await currentLookup()).refs({
                filters,
                viewer: { sees: 'all' },
              }).length,
          }),
        });
        const refreshes = new RefreshControl({
          refresher,
          store,
          scheduler,
          timeoutMilliseconds: durationToMilliseconds(
            settings.refresh.schedule.timeout,
          ),
        });
        lifecycle.addShutdownHook(() => refreshes.close());
        lifecycle.addShutdownHook(
          followSources(sources, { refresher, logger }),
        );
        const lookups = new LookupKeeper({
          store,
          logger,
          edition: settings.edition,
          freshness: state => refreshes.freshness(state),
        });
        async function currentLookup() {
          return (await lookups.current()).lookup;
        }
        httpRouter.use(
          createRouter({
            assessor: new Assessor({ ...reading, store }),
            dryRunner: new DryRunner(reading),
            catalog,
            httpAuth,
            logger,
            permissions,
            editions,
            defaultEdition: settings.edition,
            knowledge: { editions: builtInEditions, overlays },
            lookups,
            refreshes,
            store,
          }),
        );
        await scheduler
          .createScheduledTaskRunner({
            ...settings.refresh.schedule,
            scope: 'global',
          })
          .run({ id: REFRESH_TASK, fn: signal => refreshes.run(signal) });
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
