import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import knexFactory, { type Knex } from 'knex';
import request from 'supertest';
import { entityOf } from './__testUtils__/entityOf';
import plugin from './index';
import { TestCatalog } from './refresh/__testUtils__/TestCatalog';

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const SERVICES = 200;
const BASE = '/api/mesh-readiness';

const refOf = (number: number) => `component:default/service-${number}`;
const makeCatalog = () => {
  const catalog = new TestCatalog(
    Array.from({ length: SERVICES }, (_, number) =>
      entityOf(refOf(number), {
        annotations: { requires: 'jwt' },
        spec: { type: 'service' },
      }),
    ),
  );
  catalog.pageSize = SERVICES;
  return catalog;
};

/** A whole backend with connections of its own and the real scheduler. */
async function startBackend(
  catalog: TestCatalog,
  knex: Knex,
  schedule: { frequency: object; initialDelay: object },
) {
  const pool = knexFactory({
    client: 'pg',
    connection: knex.client.connectionSettings,
    pool: { min: 0, max: 5 },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      schedulerServiceFactory,
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => pool }),
      }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog.service,
      }),
      mockServices.rootConfig.factory({
        data: {
          meshReadiness: {
            refresh: { schedule: { ...schedule, timeout: { minutes: 1 } } },
          },
        },
      }),
    ],
  });
  const { server } = backend;
  const get = async (path: string) =>
    (await request(server).get(`${BASE}${path}`).expect(200)).body;
  const refreshService = (name: string) =>
    request(server)
      .post(`${BASE}/assessments/component/default/${name}/refresh`)
      .expect(200);
  return {
    get,
    refreshService,
    async stop() {
      await backend.stop();
      await pool.destroy();
    },
  };
}

async function until(
  isTrue: () => boolean | Promise<boolean>,
  what: string,
): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) {
      throw new Error(`Waited in vain until ${what}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

describe.each(databases.eachSupportedId())('backends on one %s', id => {
  const running: { stop(): Promise<void> }[] = [];

  afterEach(async () => {
    await Promise.all(running.splice(0).map(backend => backend.stop()));
  });

  const start = async (
    catalog: TestCatalog,
    knex: Knex,
    schedule: Parameters<typeof startBackend>[2],
  ) => {
    const backend = await startBackend(catalog, knex, schedule);
    running.push(backend);
    return backend;
  };

  /** What so many of them leave behind after the same things happened in the catalog. */
  async function play(replicas: number) {
    const catalog = makeCatalog();
    const knex = await databases.init(id);
    for (let replica = 0; replica < replicas; replica++) {
      // Backstage creates the tables of its scheduler without waiting for others.
      await start(catalog, knex, {
        frequency: { seconds: 1 },
        initialDelay: { seconds: 0 },
      });
    }
    const streams = () =>
      catalog.calls.filter(call => call === 'page 1').length;
    const versionOf = async () =>
      (await knex('store_state').first('version')).version;
    // They refresh one after the other: the first may have begun before, the second finds it, the third has nothing to do.
    const settle = async () => {
      const before = streams();
      await until(
        () => streams() >= before + 3,
        'refreshes have found what changed, and nothing after it',
      );
    };
    const versions: number[] = [];
    const after = async (happens: () => void) => {
      happens();
      await settle();
      versions.push(await versionOf());
    };
    await after(() => {});
    await after(() => {
      for (let number = 0; number < 20; number++) {
        catalog.annotate(refOf(number), {
          'mesh-readiness.io/requires': 'traffic.rate-limiting.local',
        });
      }
    });
    await after(() => {
      catalog.remove(refOf(7));
      catalog.annotate(refOf(8), {});
    });
    return {
      versions,
      rows: await knex('services')
        .select('entity_ref', 'version', 'input_hash', 'status', 'verdicts')
        .orderBy('entity_ref'),
      lines: await knex('service_changes')
        .select('version', 'entity_ref', 'kind', 'mesh', 'before', 'after')
        .orderBy('id'),
      batches: catalog.calls.filter(call => call.endsWith('by reference')),
    };
  }

  it('do the work of one', async () => {
    const one = await play(1);
    await Promise.all(running.splice(0).map(backend => backend.stop()));
    const two = await play(2);
    expect(one.rows).toHaveLength(SERVICES - 1);
    expect(one.lines.length).toBeGreaterThan(20);
    expect(two).toEqual(one);
  }, 180_000);

  it('show at the next request what another has written', async () => {
    const catalog = makeCatalog();
    const knex = await databases.init(id);
    const never = { frequency: { hours: 1 }, initialDelay: { hours: 1 } };
    const one = await start(catalog, knex, never);
    const other = await start(catalog, knex, never);
    for (let round = 0; round < 3; round++) {
      const ref = refOf(round);
      expect((await other.get(`/services?ref=${ref}`)).total).toBe(0);
      await one.refreshService(`service-${round}`);
      expect((await other.get(`/services?ref=${ref}`)).items).toMatchObject([
        { entityRef: ref, status: 'assessed' },
      ]);
      expect((await other.get('/summary')).total).toBe(round + 1);
    }
    catalog.annotate(refOf(1), {});
    await other.refreshService('service-1');
    expect((await one.get('/summary')).notAssessed).toBe(1);
    expect((await one.get('/changes')).items).toContainEqual(
      expect.objectContaining({
        entityRef: refOf(1),
        kind: 'status',
        after: 'not-assessed',
      }),
    );
  });
});
