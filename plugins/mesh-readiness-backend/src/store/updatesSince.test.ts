import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { makeStored } from './__testUtils__/makeStored';
import { DatabaseServiceStore } from './DatabaseServiceStore';
import type { ServiceRecord } from './ServiceRecord';
import { toServiceRow } from './toServiceRow';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

type Known = Map<string, ServiceRecord>;

/** Brings what a reader knows up to the newest version, a page at a time; gives the version. */
async function bringUpToDate(
  store: DatabaseServiceStore,
  known: Known,
  from: number,
  limit: number,
  betweenPages: () => Promise<void> = async () => {},
): Promise<number> {
  let position: { version: number; after?: string } = { version: from };
  for (;;) {
    const { version, after, records, removed, more } = await store.updatesSince(
      position,
      limit,
    );
    expect(records.length + removed.length).toBeLessThanOrEqual(limit);
    records.forEach(record => known.set(record.entityRef, record));
    removed.forEach(entityRef => known.delete(entityRef));
    if (!more) {
      return version;
    }
    position = { version, after };
    await betweenPages();
  }
}

const sorted = (known: Known) =>
  [...known.values()].sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));

/** For each of a few services what a batch does with it. */
const batches = fc.array(
  fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fc.constantFrom('removed', 'ready', 'blocked', 'unknown'),
    { maxKeys: 6, noNullPrototype: true },
  ),
  { maxLength: 8 },
);

describe.each(databases.eachSupportedId())('on %s', id => {
  let knex: Knex;
  let store: DatabaseServiceStore;

  beforeAll(async () => {
    knex = await databases.init(id);
    store = await DatabaseServiceStore.create({
      database: { getClient: async () => knex },
    });
  });

  async function empty() {
    await knex('services').delete();
    await knex('service_changes').delete();
    await knex('store_state').update({ version: 0, changed_at: null });
  }

  async function write(actions: Record<string, string>) {
    const names = Object.keys(actions);
    await store.write({
      services: names
        .filter(name => actions[name] !== 'removed')
        .map(name =>
          toServiceRow(
            makeStored({
              entityRef: `component:default/${name}`,
              verdicts: { linkerd: actions[name] as 'ready' },
            }),
          ),
        ),
      removed: names
        .filter(name => actions[name] === 'removed')
        .map(name => `component:default/${name}`),
      at: '2026-11-23T08:00:00.000Z',
      cause: 'service',
    });
  }

  it('leads whoever knows any earlier version to the newest one, in pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        batches,
        fc.integer({ min: 1, max: 8 }),
        async (written, limit) => {
          await empty();
          const readers: { known: Known; version: number }[] = [];
          for (const actions of written) {
            await write(actions);
            const known: Known = new Map();
            const version = await bringUpToDate(store, known, 0, 100);
            readers.push({ known, version });
          }
          const everything: Known = new Map();
          const newest = await bringUpToDate(store, everything, 0, 100);
          expect(newest).toBe((await store.state()).version);
          for (const { known, version } of readers) {
            expect(await bringUpToDate(store, known, version, limit)).toBe(
              newest,
            );
            expect(sorted(known)).toEqual(sorted(everything));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leads to the newest version whatever is written between pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        batches,
        batches,
        fc.integer({ min: 1, max: 4 }),
        async (before, between, limit) => {
          await empty();
          for (const actions of before) {
            await write(actions);
          }
          const known: Known = new Map();
          const rest = [...between];
          let version = await bringUpToDate(
            store,
            known,
            0,
            limit,
            async () => {
              const actions = rest.shift();
              if (actions) {
                await write(actions);
              }
            },
          );
          version = await bringUpToDate(store, known, version, limit);
          const everything: Known = new Map();
          expect(await bringUpToDate(store, everything, 0, 100)).toBe(version);
          expect(sorted(known)).toEqual(sorted(everything));
        },
      ),
      { numRuns: 40 },
    );
  });
});
