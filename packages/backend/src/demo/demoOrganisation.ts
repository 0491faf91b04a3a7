import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  DEMO_ORGANISATION_PROVIDER,
  fillCatalog,
  makeOrganisation,
} from 'demo-organisation';

const MOST_SERVICES = 100_000;

/**
 * Puts a generated organisation beside the demo catalog when `demo.services` says how large it should be. When it no
 * longer does, the catalog itself removes what was put there, because nobody provides it any more.
 */
export const demoOrganisation = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-organisation',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, database, lifecycle, logger, processing }) {
        const services = config.getOptionalNumber('demo.services') ?? 0;
        if (
          !Number.isInteger(services) ||
          services < 0 ||
          services > MOST_SERVICES
        ) {
          throw new InputError(
            `demo.services is ${services}, expected a whole number from 0 to ${MOST_SERVICES}`,
          );
        }
        if (services === 0) {
          return;
        }
        processing.addEntityProvider({
          getProviderName: () => DEMO_ORGANISATION_PROVIDER,
          // The database is filled past the processing of the catalog, so there is nothing to hand over.
          connect: async () => {},
        });
        // The catalog has migrated its database by then.
        lifecycle.addStartupHook(async () => {
          const knex = await database.getClient();
          const there = await knex('refresh_state_references')
            .where('source_key', DEMO_ORGANISATION_PROVIDER)
            .first();
          if (there) {
            logger.info(
              'The database holds a generated organisation already, which stays as it is',
            );
            return;
          }
          const started = Date.now();
          const entities = await makeOrganisation(services);
          await fillCatalog(knex, entities);
          logger.info(
            `The catalog has ${services} generated services among ${
              entities.length
            } entities, after ${((Date.now() - started) / 1000).toFixed(
              1,
            )} seconds`,
          );
        });
      },
    });
  },
});
