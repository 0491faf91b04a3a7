import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { makeStored } from './__testUtils__/makeStored';
import { DatabaseServiceStore } from './DatabaseServiceStore';
import type { Batch, RefreshState } from './ServiceStore';
import type { StoredService } from './StoredService';
import { toServiceRow } from './toServiceRow';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const AT = '2026-11-23T08:00:00.000Z';
const LATER = '2026-11-23T09:00:00.000Z';
const LAST: NonNullable<RefreshState['last']> = {
  endedAt: AT,
  milliseconds: 1000,
  services: 1,
  read: 1,
  written: 1,
  removed: 0,
  failed: 0,
  cancelled: false,
};

/** The first refresh of a store that is not young any more. */
const LONG_AGO = { ...LAST, endedAt: '2026-11-01T08:00:00.000Z' };

const ref = (name: string) => `component:default/${name}`;
const service = (name: string, record: Partial<StoredService['record']> = {}) =>
  makeStored({ entityRef: ref(name), ...record });
const batch = (
  services: readonly StoredService[],
  rest: Partial<Batch> = {},
): Batch => ({
  services: services.map(toServiceRow),
  removed: [],
  at: AT,
  cause: 'service',
  ...rest,
});
const many = (count: number, record?: Partial<StoredService['record']>) =>
  Array.from({ length: count }, (_, index) =>
    service(`service-${String(index).padStart(4, '0')}`, record),
  );

const storeOn = (knex: Knex) =>
  DatabaseServiceStore.create({ database: { getClient: async () => knex } });

/** The beginning of each statement that is sent meanwhile. */
async function statementsOf(
  knex: Knex,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) =>
    statements.push(sql.split(/[ ;]/, 1)[0].toLowerCase());
  knex.on('query', listen);
  try {
    await action();
  } finally {
    knex.removeListener('query', listen);
  }
  return statements;
}

describe.each(databases.eachSupportedId())('on %s', id => {
  let knex: Knex;
  let store: DatabaseServiceStore;

  beforeEach(async () => {
    knex = await databases.init(id);
    store = await storeOn(knex);
  });

  const versionOf = async () => (await store.state()).version;

  it('has nothing to say before anything was written', async () => {
    expect(await store.state()).toEqual({ version: 0 });
    expect(await store.pageOfInputs({ limit: 10 })).toEqual([]);
    expect(await store.services([ref('orders')])).toEqual([]);
    expect(await store.updatesSince({ version: 0 }, 10)).toEqual({
      version: 0,
      records: [],
      removed: [],
      more: false,
    });
    expect(await store.changes({ limit: 10 })).toEqual([]);
    expect(await store.days('2026-01-01')).toEqual([]);
  });

  it('leaves the tables alone where the portal brings them up to date itself', async () => {
    const untouched = await databases.init(id);
    await DatabaseServiceStore.create({
      database: {
        getClient: async () => untouched,
        migrations: { skip: true },
      },
    });
    expect(await untouched.schema.hasTable('services')).toBe(false);
  });

  it('gives back what was written', async () => {
    const orders = service('orders');
    const bare = service('bare', {
      title: undefined,
      owner: undefined,
      ownerGroups: [],
      system: undefined,
      domain: undefined,
      cluster: undefined,
      clusterRef: undefined,
      lifecycle: undefined,
      type: undefined,
      status: 'failed',
      message: 'The cluster did not answer',
      verdicts: {},
      recommendation: undefined,
      enrolment: undefined,
      staleSince: AT,
    });
    const written = await store.write(batch([orders, bare]));

    expect(written).toEqual({ rows: 2, changes: [] });
    const read = await store.services([orders.entityRef, bare.entityRef]);
    expect(read).toHaveLength(2);
    expect(read).toEqual(expect.arrayContaining([orders, bare]));
    expect(await store.updatesSince({ version: 0 }, 10)).toEqual({
      version: 1,
      records: [
        { ...bare.record, joinedAt: AT },
        { ...orders.record, joinedAt: AT },
      ],
      removed: [],
      more: false,
    });
  });

  it.each([
    ['HTML', '<img src=x onerror="alert(1)">&amp;'],
    ['quotes', `'"\`\\; drop table services; -- ??`],
    ['emoji', '👩‍👩‍👧 🚢'],
    ['control characters', '\u0001\u001b[31m\r\n\t\u0085\u2028'],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('keeps %s as they are', async (_, text) => {
    const hostile = hostileService(text);
    await store.write(batch([hostile]));
    expect(await store.services([hostile.entityRef])).toEqual([hostile]);
    expect((await store.write(batch([hostile]))).rows).toBe(0);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
  ])(
    'puts the replacement character for %s, and finds it equal the next time',
    async (_, text) => {
      const hostile = hostileService(text);
      await store.write(batch([hostile]));
      const [read] = await store.services([hostile.entityRef]);
      expect(read.record.title).toBe('a\ufffdb');
      expect(read.record.message).toBe('a\ufffdb');
      // Inside of JSON everything can be written.
      expect(read.record.required).toEqual([text]);
      expect(read.claims).toEqual(hostile.claims);
      expect((await store.write(batch([hostile]))).rows).toBe(0);
    },
  );

  it('pages inputs in the order of references, whatever language the database speaks', async () => {
    const names = ['b-1', 'B', 'a.b', 'a', 'a-b', 'ab', 'a_b'];
    await store.write(batch(names.map(name => service(name))));

    const pages: string[][] = [];
    let after: string | undefined;
    do {
      const page = await store.pageOfInputs({ after, limit: 3 });
      pages.push(page.map(inputs => inputs.entityRef));
      after = page.at(-1)?.entityRef;
    } while (after !== undefined);

    expect(pages.map(page => page.length)).toEqual([3, 3, 1, 0]);
    expect(pages.flat()).toEqual(names.map(ref).sort());
    expect(await store.pageOfInputs({ limit: 1 })).toEqual([
      {
        entityRef: ref('B'),
        inputHash: service('B').inputHash,
        reads: service('B').reads,
      },
    ]);
  });

  it('writes nothing when nothing differs', async () => {
    const services = many(3);
    await store.write(batch(services));
    const before = await versionOf();

    const statements = await statementsOf(knex, async () => {
      expect(
        await store.write(
          batch(services, {
            removed: [ref('nobody')],
            progress: { startedAt: AT, done: 3, rate: 1 },
          }),
        ),
      ).toEqual({ rows: 0, changes: [] });
    });

    expect(statements).toEqual([
      'begin',
      'select',
      'select',
      'select',
      'commit',
    ]);
    expect(await store.state()).toEqual({ version: before });
  });

  it('sends nothing for an empty batch', async () => {
    expect(await statementsOf(knex, () => store.write(batch([])))).toEqual([]);
  });

  it('writes two hundred services with two statements more than none', async () => {
    await store.keepState({ last: LONG_AGO });
    const first = many(200);
    const progress = { startedAt: AT, done: 200, rate: 100 };
    expect(
      await statementsOf(knex, () => store.write(batch(first, { progress }))),
    ).toEqual([
      'begin',
      'select',
      'select',
      'insert',
      'insert',
      'update',
      'commit',
    ]);
    expect((await store.state()).progress).toEqual(progress);
    expect(await statementsOf(knex, () => store.write(batch(first)))).toEqual([
      'begin',
      'select',
      'select',
      'commit',
    ]);
  });

  it('takes few statements for a thousand services, and one to remove them', async () => {
    const services = many(1000);
    const written = await statementsOf(knex, async () => {
      expect((await store.write(batch(services))).rows).toBe(1000);
    });
    // One to read and one to write for each two hundred.
    expect(written).toHaveLength(2 + 1 + 5 * 2 + 1);

    const removed = await statementsOf(knex, async () => {
      expect(
        (
          await store.write(
            batch([], { removed: services.map(one => one.entityRef) }),
          )
        ).rows,
      ).toBe(1000);
    });
    expect(removed.filter(statement => statement === 'delete')).toHaveLength(1);
    expect(await store.pageOfInputs({ limit: 10 })).toEqual([]);
  });

  it('writes of a thousand services only those that differ', async () => {
    await store.write(batch(many(1000)));
    const services = many(1000);
    services[7] = service('service-0007', { verdicts: { linkerd: 'ready' } });

    const written = await store.write(batch(services, { at: LATER }));

    expect(written.rows).toBe(1);
    const updates = await store.updatesSince({ version: 1 }, 10);
    expect(updates.records).toEqual([{ ...services[7].record, joinedAt: AT }]);
    expect(updates.version).toBe(2);
  });

  it('reads neither claims nor inputs to tell what is new, in one statement', async () => {
    await store.write(batch([service('orders')]));
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    await store.updatesSince({ version: 0 }, 10);
    await store.state();
    expect(statements).toHaveLength(2);
    expect(statements[0]).not.toMatch(
      /claims|input_hash|reads|missing|\* from .services/,
    );
  });

  it('tells of services that join from one hour on after a refresh that found any came to its end', async () => {
    const changesOf = async (name: string, at = AT) =>
      (await store.write(batch([service(name)], { at }))).changes;
    expect(await changesOf('first')).toEqual([]);
    await store.keepState({ last: { ...LAST, services: 0 } });
    expect(await changesOf('second', LATER)).toEqual([]);
    await store.keepState({ last: { ...LAST, cancelled: true } });
    expect(await changesOf('third', LATER)).toEqual([]);
    await store.keepState({ last: LAST });
    await store.keepState({ last: { ...LAST, endedAt: LATER } });
    await store.keepState({ last: { ...LAST, services: 0 } });
    expect(await changesOf('fourth', '2026-11-23T08:59:59.999Z')).toEqual([]);
    const changes = await changesOf('fifth', LATER);
    expect(changes).toEqual([
      {
        entityRef: ref('fifth'),
        at: LATER,
        kind: 'joined',
        cause: 'service',
      },
    ]);
    expect(await store.changes({ limit: 10 })).toEqual(changes);
  });

  it('tells of what changes about services while it is young', async () => {
    await store.write(batch([service('orders')]));
    const { changes } = await store.write(
      batch([service('orders', { enrolment: { mesh: 'linkerd' } })]),
    );
    expect(changes).toHaveLength(1);
  });

  it('keeps a line for each change, newest first', async () => {
    await store.write(batch([service('orders'), service('carts')]));
    await store.write(
      batch([service('orders', { enrolment: { mesh: 'linkerd' } })], {
        at: LATER,
        cause: 'knowledge',
      }),
    );
    await store.write(batch([], { removed: [ref('carts')], at: LATER }));

    const left = {
      entityRef: ref('carts'),
      at: LATER,
      kind: 'left',
      cause: 'service',
    };
    const enrolled = {
      entityRef: ref('orders'),
      at: LATER,
      kind: 'enrolment',
      before: 'none',
      after: 'linkerd',
      cause: 'knowledge',
    };
    expect(await store.changes({ limit: 10 })).toEqual([left, enrolled]);
    expect(await store.changes({ limit: 1, offset: 1 })).toEqual([enrolled]);
    expect(
      await store.changes({ limit: 10, entityRefs: [ref('orders')] }),
    ).toEqual([enrolled]);
    expect(await store.changes({ limit: 10, entityRefs: [] })).toEqual([]);
    expect(await store.changes({ limit: 10, since: LATER })).toHaveLength(2);
    expect(
      await store.changes({ limit: 10, since: '2026-11-23T10:00:00+01:00' }),
    ).toHaveLength(2);
    expect(
      await store.changes({ limit: 10, since: '2026-11-23T09:00:00.001Z' }),
    ).toEqual([]);
  });

  it('never lets time in the log go back, even when the clock does', async () => {
    await store.write(batch([service('orders')]));
    await store.write(
      batch([service('orders', { enrolment: { mesh: 'linkerd' } })], {
        at: LATER,
      }),
    );
    await store.write(
      batch([service('orders', { enrolment: {} }), service('carts')], {
        at: '2020-01-01T00:00:00.000Z',
      }),
    );
    const changes = await store.changes({ limit: 10 });
    expect(changes.map(({ at, after }) => [at, after])).toEqual([
      [LATER, 'none'],
      [LATER, 'linkerd'],
    ]);
    const { records } = await store.updatesSince({ version: 2 }, 10);
    expect(records.map(record => record.joinedAt)).toEqual([LATER, AT]);
  });

  it('has a service that left and came back among those that are there', async () => {
    await store.write(batch([service('orders'), service('carts')]));
    await store.write(
      batch([], { removed: [ref('orders'), ref('carts'), ref('orders')] }),
    );
    await store.write(batch([service('orders')], { at: LATER }));

    const back = { ...service('orders').record, joinedAt: LATER };
    expect(await store.updatesSince({ version: 1 }, 10)).toEqual({
      version: 3,
      records: [back],
      removed: [ref('carts')],
      more: false,
    });
    expect(await store.updatesSince({ version: 2 }, 10)).toEqual({
      version: 3,
      records: [back],
      removed: [],
      more: false,
    });
    expect(await store.updatesSince({ version: 0 }, 10)).toEqual({
      version: 3,
      records: [back],
      removed: [],
      more: false,
    });
  });

  it('takes the last of equal references, and a service rather than its removal', async () => {
    const written = await store.write(
      batch([service('orders', { title: 'Old' }), service('orders')], {
        removed: [ref('orders')],
      }),
    );
    expect(written.rows).toBe(1);
    expect(await store.services([ref('orders')])).toEqual([service('orders')]);
  });

  it.each(['services', 'service_changes', 'store_state'])(
    'leaves nothing of a batch that fails at %s',
    async table => {
      await store.write(batch([service('orders')]));
      await store.keepState({ last: LAST });
      const before = await everything(knex);
      const failing = await failOn(knex, table);

      await expect(
        store.write(
          batch(
            [
              service('orders', { enrolment: { mesh: 'linkerd' } }),
              service('carts'),
            ],
            { progress: { startedAt: AT, done: 1, rate: 1 } },
          ),
        ),
      ).rejects.toThrow(/on purpose/);
      await failing.stop();

      expect(await everything(knex)).toEqual(before);
      expect((await store.write(batch([service('carts')]))).rows).toBe(1);
    },
  );

  it('keeps what is known about refreshes, and takes out what is undefined', async () => {
    const problem = {
      kind: 'catalog',
      message: 'The catalog did not answer',
      since: AT,
    } as const;
    const progress = { startedAt: AT, done: 1, total: 2, rate: 3 };
    await store.keepState({
      knowledge: 'k1',
      checkedAt: AT,
      problem,
      progress,
    });
    await store.keepState({ last: LAST, progress: undefined });
    expect(await store.state()).toEqual({
      version: 0,
      knowledge: 'k1',
      checkedAt: AT,
      problem,
      last: LAST,
    });
    await store.keepState({ problem: undefined, last: undefined });
    expect(await store.state()).toEqual({
      version: 0,
      knowledge: 'k1',
      checkedAt: AT,
    });
    expect(await statementsOf(knex, () => store.keepState({}))).toEqual([]);
    expect(await statementsOf(knex, () => store.state())).toEqual(['select']);
  });

  it('keeps the totals of each day, the last ones given', async () => {
    const day = (name: string, total: number) => ({
      day: name,
      total,
      notAssessed: 1,
      failed: 0,
      meshes: {
        linkerd: {
          enrolled: 1,
          ready: 1,
          needsWork: 0,
          unknown: 0,
          blocked: 0,
        },
      },
    });
    await store.keepDay(day('2026-11-22', 1));
    await store.keepDay(day('2026-11-21', 2));
    await store.keepDay(day('2026-11-22', 3));
    const statements = await statementsOf(knex, () =>
      store.keepDay(day('2026-11-22', 3)),
    );
    expect(statements).toEqual(['insert']);
    expect(await store.days('2026-11-22')).toEqual([day('2026-11-22', 3)]);
    expect(await store.days('2026-01-01')).toEqual([
      day('2026-11-21', 2),
      day('2026-11-22', 3),
    ]);
  });

  it('forgets lines and days before a day', async () => {
    await store.keepState({ last: LONG_AGO });
    const write = (name: string, at: string) =>
      store.write(batch([service(name)], { at }));
    await write('a', '2026-11-21T23:59:59.999Z');
    await write('b', '2026-11-22T00:00:00.000Z');
    const totals = { total: 1, notAssessed: 0, failed: 0, meshes: {} };
    await store.keepDay({ day: '2026-11-21', ...totals });
    await store.keepDay({ day: '2026-11-22', ...totals });

    await store.forgetBefore('2026-11-22');

    expect(
      (await store.changes({ limit: 10 })).map(change => change.entityRef),
    ).toEqual([ref('b')]);
    expect(await store.days('2026-01-01')).toEqual([
      { day: '2026-11-22', ...totals },
    ]);
    expect(await store.pageOfInputs({ limit: 10 })).toHaveLength(2);
  });
});

describe.each(databases.eachSupportedId())('two replicas on %s', id => {
  const replicas: Knex[] = [];

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(knex => knex.destroy()));
  });

  /** On PostgreSQL with connections of its own; SQLite has one for all. */
  async function replicaOf(knex: Knex): Promise<DatabaseServiceStore> {
    if (id === 'SQLITE_3') {
      return storeOn(knex);
    }
    const { connectionSettings } = knex.client;
    const replica = knexFactory({
      client: 'pg',
      connection: connectionSettings,
      pool: { min: 0, max: 4 },
    });
    replicas.push(replica);
    return storeOn(replica);
  }

  it.each(
    id === 'SQLITE_3'
      ? ['serializable']
      : ['read committed', 'repeatable read', 'serializable'],
  )(
    'double nothing when they write the same at the same time, where transactions are %s unless told',
    async isolation => {
      const knex = await databases.init(id);
      if (id !== 'SQLITE_3') {
        await knex.raw(
          `alter database ?? set default_transaction_isolation = '${isolation}'`,
          [knex.client.database()],
        );
      }
      const one = await replicaOf(knex);
      const other = await replicaOf(knex);
      await one.keepState({ last: LONG_AGO });
      await one.write(batch([service('leaver')]));
      const both = (services: StoredService[]) =>
        Promise.all(
          [one, other, one, other].map(store =>
            store.write(batch(services, { removed: [ref('leaver')] })),
          ),
        );

      const first = await both(many(300));
      const second = await both(many(300, { enrolment: { mesh: 'cilium' } }));

      expect(first.map(written => written.rows).sort()).toEqual([0, 0, 0, 301]);
      expect(second.map(written => written.rows).sort()).toEqual([
        0, 0, 0, 300,
      ]);
      expect((await one.state()).version).toBe(3);
      const kinds = (await other.changes({ limit: 10_000 })).map(
        change => change.kind,
      );
      expect(kinds.filter(kind => kind === 'joined')).toHaveLength(301);
      expect(kinds.filter(kind => kind === 'left')).toHaveLength(1);
      expect(kinds.filter(kind => kind === 'enrolment')).toHaveLength(300);
      expect(kinds).toHaveLength(602);
    },
  );

  it.each(
    id === 'SQLITE_3' ? ['serializable'] : ['read committed', 'serializable'],
  )(
    'may start at the same moment with no tables there yet, where transactions are %s unless told',
    async isolation => {
      const knex = await databases.init(id);
      if (id !== 'SQLITE_3') {
        await knex.raw(
          `alter database ?? set default_transaction_isolation = '${isolation}'`,
          [knex.client.database()],
        );
      }
      const stores = await Promise.all(
        Array.from({ length: id === 'SQLITE_3' ? 1 : 8 }, () =>
          replicaOf(knex),
        ),
      );
      for (const store of stores) {
        expect(await store.state()).toEqual({ version: 0 });
      }
      expect(await knex('knex_migrations').pluck('name')).toHaveLength(1);
      expect(await knex('store_state').pluck('id')).toEqual([1]);
    },
  );

  it('write one after the other, whatever the order of services', async () => {
    const knex = await databases.init(id);
    const one = await replicaOf(knex);
    const other = await replicaOf(knex);
    const services = many(100);
    const reversed = [...services].reverse();
    await Promise.all(
      Array.from({ length: 10 }, (_, round) =>
        (round % 2 ? one : other).write(
          batch(
            (round % 2 ? services : reversed).map(stored => ({
              ...stored,
              inputHash: `hash-${round}`,
            })),
          ),
        ),
      ),
    );
    expect((await one.state()).version).toBe(10);
    const hashes = (await one.pageOfInputs({ limit: 1000 })).map(
      inputs => inputs.inputHash,
    );
    expect(hashes).toHaveLength(100);
    expect(new Set(hashes).size).toBe(1);
  });
});

it('says which databases it can be kept in', async () => {
  const knex = { client: { dialect: 'mysql' } } as Knex;
  await expect(storeOn(knex)).rejects.toThrow(
    'Mesh Readiness keeps its answers in PostgreSQL or SQLite, and its database is mysql; choose one of the two under backend.database.plugin.mesh-readiness',
  );
});

function hostileService(text: string): StoredService {
  const stored = makeStored({
    title: text,
    message: text,
    required: [text],
    findings: [{ mesh: text, code: text, level: 'error', feature: text }],
  });
  return {
    ...stored,
    claims: {
      ...stored.claims,
      problems: [
        {
          kind: 'malformed-value',
          params: { value: text },
          because: [{ ...stored.claims.requirements[0].provenance, raw: text }],
        },
      ],
    },
  };
}

/** All rows of all tables, to compare. */
async function everything(knex: Knex): Promise<unknown[]> {
  return [
    await knex('services').select('*').orderBy('entity_ref'),
    await knex('service_changes').select('*').orderBy('id'),
    await knex('store_state').select('*'),
  ];
}

/** Lets the database refuse whatever is written to a table. */
async function failOn(
  knex: Knex,
  table: string,
): Promise<{ stop(): Promise<void> }> {
  const event = table === 'store_state' ? 'update' : 'insert';
  if (knex.client.dialect === 'sqlite3') {
    await knex.raw(
      `create trigger refuse before ${event} on ${table} begin select raise(abort, 'on purpose'); end`,
    );
    return {
      stop: async () => {
        await knex.raw('drop trigger refuse');
      },
    };
  }
  await knex.raw(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'on purpose'; end $$`,
  );
  await knex.raw(
    `create trigger refuse before ${event} on ${table} execute function refuse()`,
  );
  return {
    stop: async () => {
      await knex.raw(`drop trigger refuse on ${table}`);
      await knex.raw('drop function refuse');
    },
  };
}
