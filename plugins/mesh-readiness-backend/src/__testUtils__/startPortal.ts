import { createBackendModule } from '@backstage/backend-plugin-api';
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
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import request from 'supertest';
import { withRelations } from '../assess/withRelations';
import { portalFeatures } from './portalFeatures';

type App = Awaited<ReturnType<typeof startTestBackend>>['server'];

const PATIENCE = 60_000;

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
  const { server } = await startTestBackend({
    features: [
      ...(readUrl ? [urlReaderOf(readUrl)] : []),
      provider,
      ...portalFeatures({ knex, policy }),
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
