import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import {
  type BackstageUserPrincipal,
  coreServices,
  createBackendModule,
  createServiceFactory,
  type HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import request from 'supertest';
import { withRelations } from '../assess/withRelations';
import plugin from '../index';

type App = Awaited<ReturnType<typeof startTestBackend>>['server'];

const PATIENCE = 60_000;

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

/** A backend with the real catalog and permission plugins, started for a test. */
export async function startPortal(options: {
  knex: Awaited<ReturnType<TestDatabases['init']>>;
  entities: Entity[];
  policy: PermissionPolicy;
  /** Reads what entities point at, by address. */
  readUrl?: (url: string) => Promise<string>;
  /** References of entities that will not enter the catalog, because what they point at cannot be read. */
  unreadable?: string[];
}) {
  const { knex, entities, policy, readUrl, unreadable = [] } = options;
  const located = entities.map(entity => locate(entity));

  const provider = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'test-entities',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: located.map(entity => ({
                  entity,
                  locationKey: 'test-entities',
                })),
              }),
          });
        },
      });
    },
  });
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
  const { server } = await startTestBackend({
    features: [
      ...(readUrl ? [urlReaderOf(readUrl)] : []),
      plugin,
      catalogPlugin,
      provider,
      permissionPlugin,
      policyModule,
      permissionsServiceFactory,
      httpAuthWithActors,
      permissionsRegistryServiceFactory,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
    ],
  });
  await waitForEntities(
    server,
    located.filter(entity => !unreadable.includes(stringifyEntityRef(entity))),
  );
  return { server };
}

function locate(entity: Entity): Entity {
  const location = 'url:https://catalog.example/catalog-info.yaml';
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
  };
}

function urlReaderOf(readUrl: (url: string) => Promise<string>) {
  return mockServices.urlReader.mock({
    readUrl: async url => {
      const buffer = Buffer.from(await readUrl(url));
      return { buffer: async () => buffer };
    },
  }).factory;
}

/** Waits until the catalog shows all entities with the relations between them. */
async function waitForEntities(server: App, entities: Entity[]) {
  const expected = withRelations(entities);
  const deadline = Date.now() + PATIENCE;
  let missing = expected.map(entity => stringifyEntityRef(entity));
  while (missing.length > 0) {
    if (Date.now() > deadline) {
      throw new Error(
        `The catalog did not get ready, it lacks ${missing.join(', ')}`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, 100));
    const { body } = await request(server)
      .get('/api/catalog/entities')
      .set('Authorization', mockCredentials.service.header());
    const found = new Map<string, Set<string>>(
      (body as Entity[]).map(entity => [
        stringifyEntityRef(entity),
        relationsOf(entity),
      ]),
    );
    missing = expected
      .filter(
        entity =>
          !containsAll(
            found.get(stringifyEntityRef(entity)),
            relationsOf(entity),
          ),
      )
      .map(entity => stringifyEntityRef(entity));
  }
}

function containsAll(found: Set<string> | undefined, wanted: Set<string>) {
  return found !== undefined && [...wanted].every(one => found.has(one));
}

function relationsOf({ relations = [] }: Entity): Set<string> {
  return new Set(
    relations.map(({ type, targetRef }) => `${type} ${targetRef}`),
  );
}
