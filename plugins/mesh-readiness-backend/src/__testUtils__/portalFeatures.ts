import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import {
  type BackstageUserPrincipal,
  coreServices,
  createBackendModule,
  createServiceFactory,
  type HttpAuthService,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import knexFactory, { type Knex } from 'knex';
import plugin from '../index';

/**
 * The tokens of test services do not say which plugin acts for a user, and the permission plugin takes only those that do.
 * As nobody but plugins calls it here, every user it sees is given an actor.
 */
const httpAuthWithActors = createServiceFactory({
  service: coreServices.httpAuth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin: { getId } }) {
    const inner = mockServices.httpAuth({ pluginId: getId() });
    const outer: HttpAuthService = {
      issueUserCookie: inner.issueUserCookie.bind(inner),
      async credentials(...args) {
        const credentials = await inner.credentials(...args);
        const { type, userEntityRef } =
          credentials.principal as Partial<BackstageUserPrincipal>;
        return type === 'user' && getId() === 'permission'
          ? (mockCredentials.user(userEntityRef, {
              actor: { subject: 'plugin:catalog' },
            }) as any)
          : credentials;
      },
    };
    return outer;
  },
});

/** What a portal for tests is made of: this plugin, the real catalog and permission plugins, and what they need. */
export function portalFeatures(options: {
  /** The catalog's. */
  knex: Knex;
  /** Of this plugin; in memory when it is left out. */
  ownKnex?: Knex;
  policy: PermissionPolicy;
  /** Stands in for the permissions of all plugins. */
  permissions?: ServiceFactory;
}) {
  const { knex, ownKnex, policy, permissions } = options;
  const policyModule = createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { policies: policyExtensionPoint },
        async init({ policies }) {
          policies.setPolicy(policy);
        },
      });
    },
  });
  return [
    plugin,
    catalogPlugin,
    permissionPlugin,
    policyModule,
    permissions ?? permissionsServiceFactory,
    httpAuthWithActors,
    permissionsRegistryServiceFactory,
    databasesOf(knex, ownKnex),
    mockServices.rootConfig.factory({
      data: { permission: { enabled: true } },
    }),
  ];
}

/** Each plugin keeps a list of its own migrations, so that two cannot share a database. */
function databasesOf(knex: Knex, ownKnex: Knex | undefined) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {
      pluginMetadata: coreServices.pluginMetadata,
      lifecycle: coreServices.lifecycle,
    },
    factory({ pluginMetadata, lifecycle }) {
      const given = pluginMetadata.getId() === 'catalog' ? knex : ownKnex;
      if (given) {
        return { getClient: async () => given };
      }
      const inMemory = knexFactory({
        client: 'better-sqlite3',
        connection: ':memory:',
        useNullAsDefault: true,
      });
      lifecycle.addShutdownHook(() => inMemory.destroy());
      return { getClient: async () => inMemory };
    },
  });
}
