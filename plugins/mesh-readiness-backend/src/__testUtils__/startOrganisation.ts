import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  type PermissionPolicy,
  ServerPermissionClient,
} from '@backstage/plugin-permission-node';
import { DEMO_ORGANISATION_PROVIDER, fillCatalog } from 'demo-organisation';
import type { Knex } from 'knex';
import request from 'supertest';
import { portalFeatures } from './portalFeatures';

const PATIENCE = 60_000;

/** What a test counts, and what it breaks. */
export class Observed {
  /** Calls of the plugin to the permission backend. */
  authorizeCalls = 0;
  /** SQL statements in the database of the plugin. */
  statements = 0;
  /** Makes the permission backend fail. */
  isPermissionBackendDown = false;

  /** Counts anew. */
  reset() {
    this.authorizeCalls = 0;
    this.statements = 0;
  }
}

/** The catalog takes out what comes from a provider that it does not know. */
const nothingProvided = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-organisation',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider({
          getProviderName: () => DEMO_ORGANISATION_PROVIDER,
          connect: async () => {},
        });
      },
    });
  },
});

/** A portal whose catalog holds many entities, with all services read. */
export async function startOrganisation(options: {
  /** The catalog's. */
  knex: Knex;
  ownKnex: Knex;
  entities: Entity[];
  policy: PermissionPolicy;
}) {
  const { knex, ownKnex, entities, policy } = options;
  const observed = new Observed();
  ownKnex.on('query', () => {
    observed.statements += 1;
  });
  const backend = await startTestBackend({
    features: [
      ...portalFeatures({
        knex,
        ownKnex,
        policy,
        permissions: permissionsOf(observed),
      }),
      nothingProvided,
    ],
  });
  const { server } = backend;
  await fillCatalog(knex, entities);
  const service = mockCredentials.service.header();
  const services = entities.filter(({ kind }) => kind === 'Component').length;
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const { body } = await request(server)
      .get('/api/mesh-readiness/refresh')
      .set('Authorization', service);
    if (body.last?.services === services && !body.progress) {
      return { server, stop: () => backend.stop(), observed };
    }
    if (Date.now() > deadline) {
      throw new Error(
        `The services did not get read, the last answer is ${JSON.stringify(
          body,
        )}`,
      );
    }
    await request(server)
      .post('/api/mesh-readiness/refresh')
      .set('Authorization', service);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

function permissionsOf(observed: Observed) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {
      auth: coreServices.auth,
      config: coreServices.rootConfig,
      discovery: coreServices.discovery,
      plugin: coreServices.pluginMetadata,
    },
    factory({ auth, config, discovery, plugin }): PermissionsService {
      const inner = ServerPermissionClient.fromConfig(config, {
        auth,
        discovery,
      });
      if (plugin.getId() !== 'mesh-readiness') {
        return inner;
      }
      const observe = () => {
        observed.authorizeCalls += 1;
        if (observed.isPermissionBackendDown) {
          throw new Error('The permission backend is down');
        }
      };
      return {
        async authorize(...args) {
          observe();
          return inner.authorize(...args);
        },
        async authorizeConditional(...args) {
          observe();
          return inner.authorizeConditional(...args);
        },
      };
    },
  });
}
