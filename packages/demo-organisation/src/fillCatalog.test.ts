import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogProcessingExtensionPoint,
  type CatalogService,
  catalogServiceRef,
  type EntityProvider,
} from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { changeInCatalog } from './changeInCatalog';
import { DEMO_ORGANISATION_PROVIDER } from './demoOrganisationProvider';
import { fillCatalog } from './fillCatalog';
import { makeOrganisation } from './makeOrganisation';

jest.setTimeout(120_000);

const PATIENCE = 60_000;
const credentials = mockCredentials.service();

/** Starts the real catalog on a database. */
async function startCatalog(options: {
  knex: Knex;
  connect?: EntityProvider['connect'];
  features?: Parameters<typeof startTestBackend>[0]['features'];
}) {
  const { knex, connect = async () => {}, features = [] } = options;
  let catalog: CatalogService | undefined;
  const module = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          client: catalogServiceRef,
        },
        async init({ processing, client }) {
          catalog = client;
          processing.addEntityProvider({
            getProviderName: () => DEMO_ORGANISATION_PROVIDER,
            connect,
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      module,
      mockServices.database.factory({ knex }),
      ...(features ?? []),
    ],
  });
  return { catalog: catalog!, stop: () => backend.stop() };
}

const byRef = (entities: (Entity | undefined)[]) =>
  entities
    .map(entity => entity!)
    .sort((one, other) =>
      stringifyEntityRef(one) < stringifyEntityRef(other) ? -1 : 1,
    );

async function stream(catalog: CatalogService) {
  const found: Entity[] = [];
  for await (const page of catalog.streamEntities(
    { pageSize: 100 },
    { credentials },
  )) {
    found.push(...page);
  }
  return byRef(found);
}

/** What the catalog keeps of each entity, without ids, hashes and times. */
async function contentOf(knex: Knex) {
  const finals = await knex('final_entities').select();
  const search = await knex('search').select();
  const idToRef = new Map(
    finals.map(({ entity_id, entity_ref }) => [entity_id, entity_ref]),
  );
  return {
    entities: finals
      .map(({ final_entity }) => {
        const { metadata, ...others } = JSON.parse(final_entity);
        return { ...others, metadata: { ...metadata, uid: '', etag: '' } };
      })
      .sort((one, other) =>
        stringifyEntityRef(one) < stringifyEntityRef(other) ? -1 : 1,
      ),
    search: search
      .filter(({ key }) => key !== 'metadata.uid')
      .map(({ entity_id, key, value, original_value }) =>
        JSON.stringify([idToRef.get(entity_id), key, value, original_value]),
      )
      .sort(),
    relations: (await knex('relations').select())
      .map(row =>
        [row.source_entity_ref, row.type, row.target_entity_ref].join(' '),
      )
      .sort(),
  };
}

describe('fillCatalog', () => {
  const databases = TestDatabases.create();

  describe.each(databases.eachSupportedId())('on %s', id => {
    it('leaves in the database what the catalog itself would have put there', async () => {
      const entities = await makeOrganisation(10);
      const processed = await databases.init(id);
      const first = await startCatalog({
        knex: processed,
        connect: connection =>
          connection.applyMutation({
            type: 'full',
            entities: entities.map(({ relations, metadata, ...others }) => ({
              entity: {
                ...others,
                metadata: { ...metadata, uid: undefined, etag: undefined },
              },
              locationKey: DEMO_ORGANISATION_PROVIDER,
            })),
          }),
      });
      const filled = await databases.init(id);
      const second = await startCatalog({ knex: filled });
      await fillCatalog(filled, entities);
      const expected = await contentOf(filled);

      const deadline = Date.now() + PATIENCE;
      let content = await contentOf(processed);
      while (
        content.search.length !== expected.search.length &&
        Date.now() < deadline
      ) {
        await new Promise(resolve => setTimeout(resolve, 200));
        content = await contentOf(processed);
      }
      expect(content).toEqual(expected);
      await first.stop();
      await second.stop();
    });

    it('makes the catalog answer what was put there, and what was changed', async () => {
      const entities = await makeOrganisation(300);
      const knex = await databases.init(id);
      const { catalog, stop } = await startCatalog({ knex });
      await fillCatalog(knex, entities);

      await expect(stream(catalog)).resolves.toEqual(byRef([...entities]));

      const refs = entities.map(entity => stringifyEntityRef(entity));
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: refs },
        { credentials },
      );
      expect(items).toEqual(entities);

      const owned = await catalog.queryEntities(
        {
          filter: {
            kind: 'component',
            'relations.ownedBy': 'group:default/team-0001',
          },
          limit: 1000,
        },
        { credentials },
      );
      const expected = entities.filter(
        ({ kind, spec }) => kind === 'Component' && spec?.owner === 'team-0001',
      );
      expect(expected.length).toBeGreaterThan(5);
      expect(byRef(owned.items)).toEqual(byRef(expected));
      expect(owned.totalItems).toBe(expected.length);

      const [before] = expected;
      const [after] = await changeInCatalog(knex, [
        {
          ...before,
          metadata: { ...before.metadata, tags: ['changed'] },
        },
      ]);
      expect(after.metadata.etag).not.toBe(before.metadata.etag);
      const changed = await catalog.getEntities(
        { filter: { 'metadata.tags': 'changed' } },
        { credentials },
      );
      expect(changed.items).toEqual([after]);
      await stop();
    });

    it('lets a policy choose by owner', async () => {
      const entities = await makeOrganisation(300);
      const knex = await databases.init(id);
      const claims = ['group:default/team-0002', 'group:default/team-0003'];
      const { catalog, stop } = await startCatalog({
        knex,
        features: [
          permissionsRegistryServiceFactory,
          mockServices.permissions.mock({
            authorizeConditional: async requests =>
              requests.map(({ permission }) =>
                createCatalogConditionalDecision(
                  permission as any,
                  catalogConditions.isEntityOwner({ claims }),
                ),
              ),
          }).factory,
        ],
      });
      await fillCatalog(knex, entities);

      const seen = await stream(catalog);
      expect(seen.map(entity => stringifyEntityRef(entity))).toEqual(
        byRef(
          entities.filter(({ relations = [] }) =>
            relations.some(
              ({ type, targetRef }) =>
                type === 'ownedBy' && claims.includes(targetRef),
            ),
          ),
        ).map(entity => stringifyEntityRef(entity)),
      );
      expect(seen.length).toBeGreaterThan(20);
      await stop();
    });

    it('keeps the processing of the catalog away', async () => {
      const knex = await databases.init(id);
      const { stop } = await startCatalog({ knex });
      await fillCatalog(knex, await makeOrganisation(10));
      await expect(
        knex('refresh_state').where('next_update_at', '<=', knex.fn.now()),
      ).resolves.toEqual([]);
      await stop();
    });
  });
});
