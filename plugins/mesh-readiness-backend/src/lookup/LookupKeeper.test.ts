import { mockServices } from '@backstage/backend-test-utils';
import type { ServiceRecord } from '../store/ServiceRecord';
import type { RefreshState, Updates } from '../store/ServiceStore';
import { edition } from './__testUtils__/edition';
import { makeRecord } from './__testUtils__/makeRecord';
import type { Lookup } from './Lookup';
import { LookupKeeper } from './LookupKeeper';

const ALL = { filters: {}, viewer: { sees: 'all' } } as const;

/** Keeps rows with the version they were written in, as the store does, and counts what it is asked. */
class TestStore {
  rows = new Map<string, { version: number; record?: ServiceRecord }>();
  version = 0;
  asked = { state: 0, updates: 0 };
  answer: () => Promise<void> = async () => {};

  write(refs: readonly string[], removed: readonly string[] = []) {
    this.version += 1;
    const { version } = this;
    refs.forEach(entityRef =>
      this.rows.set(entityRef, { version, record: makeRecord({ entityRef }) }),
    );
    removed.forEach(ref => this.rows.set(ref, { version }));
  }

  async state(): Promise<RefreshState> {
    this.asked.state += 1;
    const { version } = this;
    await this.answer();
    return { version };
  }

  async updatesSince(
    { version, after }: { version: number; after?: string },
    limit: number,
  ): Promise<Updates & { after?: string }> {
    this.asked.updates += 1;
    const rows = [...this.rows]
      .map(([ref, row]) => ({ ref, ...row }))
      .filter(
        row =>
          row.version > version ||
          (row.version === version && after !== undefined && row.ref > after),
      )
      .sort((a, b) => a.version - b.version || (a.ref < b.ref ? -1 : 1));
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const more = rows.length > limit;
    const newest = this.version;
    await this.answer();
    return {
      records: page.flatMap(({ record }) => record ?? []),
      removed: page.flatMap(({ record, ref }) => (record ? [] : ref)),
      more,
      version: more && last ? last.version : newest,
      ...(more && last && { after: last.ref }),
    };
  }
}

const refsOf = (count: number, name = 'service') =>
  Array.from(
    { length: count },
    (_, number) => `component:default/${name}-${number}`,
  );

const keep = (store: TestStore, patienceMilliseconds?: number) => {
  const logger = mockServices.logger.mock();
  return {
    logger,
    keeper: new LookupKeeper({
      store,
      edition,
      logger,
      freshness: state =>
        state
          ? { checkedAt: `version ${state.version}` }
          : { problem: { kind: 'database', message: 'Away.', since: '' } },
      patienceMilliseconds,
    }),
  };
};

const total = (lookup: Lookup) => lookup.refs(ALL).length;

it('asks one statement when nothing was written since', async () => {
  const store = new TestStore();
  store.write(refsOf(3));
  const { keeper } = keep(store);
  expect(total((await keeper.current()).lookup)).toBe(3);
  store.asked = { state: 0, updates: 0 };
  const { lookup, freshness } = await keeper.current();
  expect(total(lookup)).toBe(3);
  expect(freshness).toEqual({ checkedAt: 'version 1' });
  expect(store.asked).toEqual({ state: 1, updates: 0 });
});

it('reads nothing but what was written since', async () => {
  const store = new TestStore();
  store.write(refsOf(600));
  const { keeper } = keep(store);
  await keeper.current();
  expect(store.asked).toEqual({ state: 1, updates: 3 });
  store.write(['component:default/new'], ['component:default/service-5']);
  const { lookup } = await keeper.current();
  expect(store.asked).toEqual({ state: 2, updates: 4 });
  expect(total(lookup)).toBe(600);
  expect(lookup.refs(ALL)).toContain('component:default/new');
  expect(lookup.refs(ALL)).not.toContain('component:default/service-5');
});

it('updates once however many ask', async () => {
  const store = new TestStore();
  store.write(refsOf(600));
  const { keeper } = keep(store);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => keeper.current()),
  );
  expect(answers.map(({ lookup }) => total(lookup))).toEqual(
    Array(20).fill(600),
  );
  expect(store.asked).toEqual({ state: 20, updates: 3 });
});

it('holds what was written before it was asked, though an update that began earlier is under way', async () => {
  const store = new TestStore();
  store.write(refsOf(300));
  const { keeper } = keep(store);
  let goOn = () => {};
  const held = new Promise<void>(resolve => {
    goOn = resolve;
  });
  const first = keeper.current();
  store.answer = async () => (store.asked.updates === 1 ? held : undefined);
  await new Promise(resolve => setImmediate(resolve));
  expect(store.asked.updates).toBe(1);
  store.write(['component:default/later']);
  store.answer = async () => {};
  const second = keeper.current();
  goOn();
  await first;
  expect((await second).lookup.refs(ALL)).toContain('component:default/later');
});

it('shows either all of a large update or nothing of it', async () => {
  const store = new TestStore();
  store.write(refsOf(1000, 'old'));
  const { keeper } = keep(store);
  const { lookup: before } = await keeper.current();
  store.write(refsOf(1000, 'new'), refsOf(1000, 'old'));
  let isOver = false;
  const update = keeper.current().finally(() => {
    isOver = true;
  });
  let looks = 0;
  while (!isOver) {
    looks += 1;
    expect(total(before)).toBe(1000);
    expect(before.refs(ALL)[0]).toBe('component:default/old-0');
    await new Promise(resolve => setImmediate(resolve));
  }
  expect(looks).toBeGreaterThan(8);
  const { lookup } = await update;
  expect(lookup.refs(ALL)).toEqual(refsOf(1000, 'new'));
});

it('begins anew when the store was emptied', async () => {
  const store = new TestStore();
  store.write(refsOf(2));
  store.write(refsOf(4));
  const { keeper } = keep(store);
  await keeper.current();
  store.rows.clear();
  store.version = 0;
  store.write(refsOf(1, 'other'));
  expect((await keeper.current()).lookup.refs(ALL)).toEqual([
    'component:default/other-0',
  ]);
});

it('begins anew when the database was put back to an earlier day, with what is new since', async () => {
  const store = new TestStore();
  store.write(refsOf(600));
  const backup = { rows: new Map(store.rows), version: store.version };
  store.write(['component:default/later'], ['component:default/service-5']);
  store.write(['component:default/service-6']);
  const { keeper } = keep(store);
  const { lookup: before } = await keeper.current();
  store.rows = backup.rows;
  store.version = backup.version;
  store.write(['component:default/after']);
  const { lookup } = await keeper.current();
  expect(lookup.refs(ALL)).toEqual(
    ['component:default/after', ...refsOf(600)].sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    ),
  );
  expect(total(before)).toBe(600);
  store.asked = { state: 0, updates: 0 };
  await keeper.current();
  expect(store.asked).toEqual({ state: 1, updates: 0 });
});

it('answers from memory while the store fails, says so once in the log, and catches up afterwards', async () => {
  const store = new TestStore();
  store.write(refsOf(2));
  const { keeper, logger } = keep(store);
  await keeper.current();
  store.write(refsOf(5));
  store.answer = async () => {
    throw new Error('gone');
  };
  for (const { lookup, freshness } of [
    await keeper.current(),
    await keeper.current(),
  ]) {
    expect(total(lookup)).toBe(2);
    expect(freshness.problem?.kind).toBe('database');
  }
  expect(logger.warn).toHaveBeenCalledTimes(1);
  store.answer = async () => {};
  const { lookup, freshness } = await keeper.current();
  expect(total(lookup)).toBe(5);
  expect(freshness).toEqual({ checkedAt: 'version 2' });
});

it('takes nothing in of an update that fails on the way', async () => {
  const store = new TestStore();
  store.write(refsOf(2));
  const { keeper } = keep(store);
  await keeper.current();
  store.write(refsOf(600));
  store.answer = async () => {
    if (store.asked.updates === 3) {
      throw new Error('gone');
    }
  };
  expect(total((await keeper.current()).lookup)).toBe(2);
  store.answer = async () => {};
  expect(total((await keeper.current()).lookup)).toBe(600);
});

it('says that it is not available when the store fails before anything was read', async () => {
  const store = new TestStore();
  store.answer = async () => {
    throw new Error('gone');
  };
  await expect(keep(store).keeper.current()).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
    message: expect.stringMatching(
      /^The database of Mesh Readiness cannot be reached, and nothing was read from it yet/,
    ),
  });
});

it('does not wait for a store that hangs, and asks it nothing more until it answers', async () => {
  const store = new TestStore();
  store.write(refsOf(2));
  const { keeper } = keep(store, 20);
  await keeper.current();
  let goOn = () => {};
  store.answer = () =>
    new Promise(resolve => {
      goOn = resolve;
    });
  store.write(refsOf(3));
  const { lookup, freshness } = await keeper.current();
  expect(total(lookup)).toBe(2);
  expect(freshness.problem?.kind).toBe('database');
  await keeper.current();
  expect(store.asked.state).toBe(2);
  store.answer = async () => {};
  goOn();
  await new Promise(resolve => setImmediate(resolve));
  expect(total((await keeper.current()).lookup)).toBe(3);
});
