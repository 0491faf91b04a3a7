import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  KnownService,
  RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { entityOf } from '../__testUtils__/entityOf';
import { shopEntities } from '../__testUtils__/shopEntities';
import { edition, startRefreshing } from './__testUtils__/startRefreshing';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const ORDERS = 'component:default/orders';
const LEAFLETS = 'component:default/leaflets';

/** Many services that share one System. */
const many = (count: number) => [
  entityOf('system:default/shop', { spec: { owner: 'team' } }),
  ...Array.from({ length: count }, (_, index) =>
    entityOf(`component:default/service-${index}`, {
      annotations: { requires: 'jwt' },
      spec: { type: 'service', system: 'shop' },
    }),
  ),
];

/** A source that reads outside of the catalog, and fails when it is told to. */
class Probe implements RequirementSource {
  readonly id = 'probe';
  error: Error | undefined;
  found = 'mtls';
  asked = 0;
  collect: RequirementSource['collect'] = async ({ entity, now }) => {
    this.asked += 1;
    if (this.error) {
      throw this.error;
    }
    return {
      looked: ['the cluster'],
      requirements: [
        {
          feature: this.found,
          need: 'required',
          provenance: {
            source: 'probe',
            origin: 'workload',
            basis: 'observed',
            field: entity.metadata.name,
            readAt: now,
          },
        },
      ],
    };
  };
}

describe.each(databases.eachSupportedId())('Refresher on %s', id => {
  const start = async (
    options: Omit<
      Parameters<typeof startRefreshing>[0],
      'knex' | 'entities'
    > & {
      entities?: Parameters<typeof startRefreshing>[0]['entities'];
    } = {},
  ) => {
    const knex = await databases.init(id);
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    return {
      knex,
      statements,
      ...(await startRefreshing({
        knex,
        entities: shopEntities,
        ...options,
      })),
    };
  };

  describe('reads and writes', () => {
    it('every service once, and nothing while nothing changes', async () => {
      const { refresh, stored, statements, catalog } = await start();
      expect(await refresh()).toEqual({ read: 2, written: 2, removed: 0 });
      const first = await stored(ORDERS);
      expect(first).toMatchObject({
        reads: [
          'api:default/ledger-api',
          'api:default/orders-api',
          'domain:default/retail',
          'group:default/carts',
          'group:default/checkout',
          'resource:default/prod',
          'system:default/shop',
        ],
        record: {
          status: 'assessed',
          owner: 'group:default/checkout',
          system: 'system:default/shop',
          domain: 'domain:default/retail',
          cluster: 'prod',
          clusterRef: 'resource:default/prod',
          context: { pods: 12, nodes: 3, cni: 'aws-vpc-cni' },
        },
      });

      statements.length = 0;
      catalog.calls.length = 0;
      expect(await refresh()).toEqual({ read: 0, written: 0, removed: 0 });
      expect(statements).toHaveLength(2);
      expect(statements.join()).not.toMatch(/insert|update|delete/i);
      expect(catalog.calls.every(call => call.startsWith('page'))).toBe(true);
      expect(await stored(ORDERS)).toEqual(first);
    });

    it('does not even look at what is stored while catalog, store and knowledge stay as they were', async () => {
      const { refresh, refresher, statements, catalog } = await start();
      await refresh();
      await refresh();
      const statementsOfRefresh = async () => {
        statements.length = 0;
        await refresh();
        return statements.length;
      };
      expect(await statementsOfRefresh()).toBe(1);
      expect(refresher.known.last?.services).toBe(2);

      // Another replica, or somebody who asks for one service, has written.
      await refresher.refreshOne(ORDERS);
      catalog.annotate(LEAFLETS, { 'mesh-readiness.io/requires': 'jwt' });
      expect(await refresh()).toEqual({ read: 1, written: 1, removed: 0 });
      expect(await statementsOfRefresh()).toBe(2);
      expect(await statementsOfRefresh()).toBe(1);
      await refresher.refreshOne(ORDERS);
      expect(await statementsOfRefresh()).toBe(1);

      catalog.remove(LEAFLETS);
      expect(await refresh()).toEqual({ read: 0, written: 1, removed: 1 });
    });

    it('looks at what is stored every time when an entity has no etag, or a source reads outside of the catalog', async () => {
      const probe = Object.assign(new Probe(), { revision: () => 'same' });
      const outside = await start({ sources: [probe] });
      const bare = await start();
      bare.catalog.put(entityOf('group:default/bare', { spec: {} }), '');
      for (const { refresh, statements } of [outside, bare]) {
        await refresh();
        await refresh();
        statements.length = 0;
        await refresh();
        expect(statements).toHaveLength(2);
      }
    });

    it('what has changed, and only that', async () => {
      const { refresh, stored, catalog } = await start();
      await refresh();
      catalog.annotate(LEAFLETS, { 'mesh-readiness.io/requires': 'jwt' });
      expect(await refresh()).toEqual({ read: 1, written: 1, removed: 0 });
      expect((await stored(LEAFLETS))?.record.status).toBe('assessed');
      expect(await refresh()).toEqual({ read: 0, written: 0, removed: 0 });
    });

    it('the services around which something has changed', async () => {
      const { refresh, stored, catalog } = await start();
      await refresh();
      catalog.annotate('resource:default/prod', {
        'mesh-readiness.io/cni': 'calico',
      });
      expect(await refresh()).toEqual({ read: 1, written: 1, removed: 0 });
      expect((await stored(ORDERS))?.record.context.cni).toBe('calico');
    });

    it('the services that name what was missing, once it is there', async () => {
      const { refresh, stored, catalog } = await start();
      await refresh();
      expect((await stored(LEAFLETS))?.missing).toEqual([
        'group:default/marketing',
      ]);
      catalog.put(entityOf('group:default/marketing', { spec: {} }));
      expect(await refresh()).toEqual({ read: 1, written: 1, removed: 0 });
      expect((await stored(LEAFLETS))?.missing).toEqual([]);
    });

    it('all services when the knowledge has become another, and says why', async () => {
      const { refresh, make, store } = await start();
      await refresh();
      const other = make({ fingerprint: () => 'other knowledge' });
      expect(await refresh(other)).toMatchObject({ read: 2, written: 2 });
      expect((await store.state()).knowledge).toBe('other knowledge');
      expect(await refresh(other)).toEqual({ read: 0, written: 0, removed: 0 });
    });

    it('the services whose source outside of the catalog has news', async () => {
      const probe = Object.assign(new Probe(), {
        revision: ({ entityRef }: KnownService) =>
          entityRef === ORDERS ? probe.found : undefined,
      });
      const { refresh, stored } = await start({ sources: [probe] });
      await refresh();
      probe.found = 'tracing';
      expect(await refresh()).toEqual({ read: 1, written: 1, removed: 0 });
      expect((await stored(ORDERS))?.record.required).toContain(
        'observability.tracing',
      );
    });

    it('services as ever when a source cannot say whether it has news', async () => {
      let isBroken = false;
      const probe = Object.assign(new Probe(), {
        revision: () => {
          if (isBroken) {
            throw new Error('no connection');
          }
          return 'one';
        },
      });
      const { refresh, catalog, logger } = await start({ sources: [probe] });
      await refresh();
      isBroken = true;
      expect(await refresh()).toEqual({ read: 0, written: 0, removed: 0 });
      catalog.annotate(LEAFLETS, { 'mesh-readiness.io/requires': 'jwt' });
      expect(await refresh()).toEqual({ read: 1, written: 1, removed: 0 });
      expect(
        logger.warn.mock.calls.filter(([message]) =>
          message.startsWith(
            "Requirement source 'probe' could not say whether it has news",
          ),
        ),
      ).toHaveLength(1);
      isBroken = false;
      // The one that was read while it could not tell.
      expect(await refresh()).toMatchObject({ read: 1 });
      expect(await refresh()).toEqual({ read: 0, written: 0, removed: 0 });
    });

    it('no service while its source outside of the catalog cannot tell, as after a start', async () => {
      let revision: string | undefined = 'one';
      const probe = Object.assign(new Probe(), { revision: () => revision });
      const { refresh, make } = await start({ sources: [probe] });
      await refresh();
      revision = undefined;
      const other = make();
      expect(await refresh(other)).toEqual({ read: 0, written: 0, removed: 0 });
      revision = 'two';
      expect(await refresh(other)).toMatchObject({ read: 2 });
      expect(await refresh(other)).toEqual({ read: 0, written: 0, removed: 0 });
    });

    it('with the key that the source gave, also after a start', async () => {
      const asked: KnownService[] = [];
      const probe = Object.assign(new Probe(), {
        revision: (service: KnownService) => {
          asked.push(service);
          return `revision of ${service.key}`;
        },
      });
      const { collect } = probe;
      probe.collect = async context => ({
        ...(await collect(context)),
        key: `key of ${context.entity.metadata.name}`,
        revision: `revision of key of ${context.entity.metadata.name}`,
      });
      const { refresh, make, stored } = await start({ sources: [probe] });
      await refresh();
      expect(asked).toEqual([]);
      expect((await stored(ORDERS))?.outside).toEqual({
        probe: { key: 'key of orders', revision: 'revision of key of orders' },
      });
      expect(await refresh(make())).toEqual({
        read: 0,
        written: 0,
        removed: 0,
      });
      expect(asked).toEqual(
        expect.arrayContaining([{ entityRef: ORDERS, key: 'key of orders' }]),
      );
    });

    it('a service with the key of its last answer while the source fails', async () => {
      const probe = Object.assign(new Probe(), {
        revision: ({ key }: KnownService) => key && 'one',
      });
      const { collect } = probe;
      probe.collect = async context => ({
        ...(await collect(context)),
        key: 'a key',
      });
      const { refresh, stored, catalog } = await start({ sources: [probe] });
      await refresh();
      const outside = { probe: { key: 'a key', revision: 'one' } };
      expect((await stored(ORDERS))?.outside).toEqual(outside);
      probe.error = new Error('no connection');
      catalog.annotate(ORDERS, { 'mesh-readiness.io/requires': 'jwt' });
      expect(await refresh()).toMatchObject({ read: 1, written: 1 });
      expect((await stored(ORDERS))?.outside).toEqual(outside);
    });

    it('a service whose entity has no etag every time, and writes it only when it is another', async () => {
      const { refresh, catalog } = await start();
      catalog.put(
        entityOf('component:default/bare', { annotations: { pods: '1' } }),
        '',
      );
      expect(await refresh()).toMatchObject({ read: 3, written: 3 });
      expect(await refresh()).toMatchObject({ read: 1, written: 0 });
    });

    it('takes out what left the catalog', async () => {
      const { refresh, refs, catalog } = await start();
      await refresh();
      catalog.remove(LEAFLETS);
      expect(await refresh()).toEqual({ read: 0, written: 1, removed: 1 });
      expect(await refs()).toEqual([ORDERS]);
    });

    it('asks the catalog once for each level around a whole batch', async () => {
      const { refresh, catalog } = await start({ entities: many(40) });
      await refresh();
      expect(catalog.calls.filter(call => call.includes('by'))).toEqual([
        '40 by reference',
        '1 by reference',
      ]);
    });
  });

  describe('one service', () => {
    it('is read anew whatever is stored of it', async () => {
      const probe = new Probe();
      const { refresh, refresher, stored, clock } = await start({
        sources: [probe],
      });
      await refresh();
      probe.found = 'tracing';
      clock.now = new Date('2026-11-23T10:05:00.000Z');
      expect(await refresher.refreshOne(ORDERS)).toBe(true);
      expect((await stored(ORDERS))?.record).toMatchObject({
        readAt: '2026-11-23T10:05:00.000Z',
        required: expect.arrayContaining(['observability.tracing']),
      });
      expect(await refresh()).toMatchObject({ read: 0, written: 0 });
    });

    it('is taken out when the catalog has it no more', async () => {
      const { refresh, refresher, refs, catalog } = await start();
      await refresh();
      catalog.remove(ORDERS);
      expect(await refresher.refreshOne(ORDERS)).toBe(false);
      expect(await refs()).toEqual([LEAFLETS]);
    });
  });

  describe('news of a source', () => {
    const startWithNews = async () => {
      const news = new Map<string, string>();
      const probe = Object.assign(new Probe(), {
        revision: ({ entityRef }: KnownService) =>
          news.get(entityRef) ?? 'nothing new',
      });
      const started = await start({ sources: [probe] });
      await started.refresh();
      probe.asked = 0;
      started.statements.length = 0;
      return { ...started, news, probe };
    };

    it('is read at once, and nothing else', async () => {
      const { refresher, refresh, stored, news, probe } = await startWithNews();
      news.set(ORDERS, 'tracing is switched on');
      probe.found = 'tracing';
      await refresher.refreshNews([LEAFLETS, ORDERS]);
      expect(probe.asked).toBe(1);
      expect((await stored(ORDERS))?.record.required).toContain(
        'observability.tracing',
      );
      expect((await stored(LEAFLETS))?.record.required).toContain(
        'security.mtls',
      );
      expect(await refresh()).toEqual({ read: 0, written: 0, removed: 0 });
    });

    it('is no news to the second replica that hears of it', async () => {
      const { refresher, make, news, probe, statements } =
        await startWithNews();
      news.set(ORDERS, 'tracing is switched on');
      await refresher.refreshNews([ORDERS]);
      statements.length = 0;
      await make().refreshNews([ORDERS]);
      expect(probe.asked).toBe(1);
      expect(statements.join()).not.toMatch(/insert|update|delete/i);
    });

    it('about services that are not stored waits for the next refresh', async () => {
      const { refresher, probe, refs } = await startWithNews();
      await refresher.refreshNews(['component:default/later']);
      expect(probe.asked).toBe(0);
      expect(await refs()).toEqual([LEAFLETS, ORDERS]);
    });
  });

  describe('a source that is down', () => {
    it('leaves what it found last, marked with its age, and is asked again', async () => {
      const probe = new Probe();
      const { refresh, stored, catalog, clock, logger } = await start({
        sources: [probe],
      });
      await refresh();
      const before = await stored(ORDERS);
      probe.error = new Error('no route to cluster');
      clock.now = new Date('2026-11-23T11:00:00.000Z');
      catalog.annotate(LEAFLETS, {});
      catalog.annotate(ORDERS, { 'mesh-readiness.io/requires': 'jwt' });
      expect(await refresh()).toMatchObject({ read: 2, written: 2 });
      const stale = (await stored(ORDERS))!;
      expect(stale.record.staleSince).toBe('2026-11-23T10:00:00.000Z');
      expect(stale.record.required).toEqual(
        expect.arrayContaining(['security.mtls']),
      );
      expect(stale.claims.reports.at(-1)).toEqual({
        source: 'probe',
        status: 'stale',
        since: '2026-11-23T10:00:00.000Z',
        looked: ['the cluster'],
        message: 'no route to cluster',
      });
      expect(stale.claims.problems.map(({ kind }) => kind)).toEqual(
        before!.claims.problems.map(({ kind }) => kind),
      );
      expect(logger.warn).toHaveBeenCalledTimes(1);
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringMatching(
          /^Requirement source 'probe' failed for 2 services, such as component:default/,
        ),
        probe.error,
      );

      // Nothing else has changed, in whatever words it fails.
      clock.now = new Date('2026-11-23T11:01:00.000Z');
      probe.error = new Error('request 7 failed');
      expect(await refresh()).toEqual({ read: 2, written: 0, removed: 0 });

      probe.error = undefined;
      expect(await refresh()).toMatchObject({ read: 2, written: 2 });
      expect((await stored(ORDERS))?.record.staleSince).toBeUndefined();
      expect(await refresh()).toEqual({ read: 0, written: 0, removed: 0 });
    });

    it('is a finding of services that it never read, and they are read again', async () => {
      const probe = new Probe();
      probe.error = new Error('not yet');
      const { refresh, stored } = await start({ sources: [probe] });
      await refresh();
      expect((await stored(ORDERS))?.claims.problems).toContainEqual(
        expect.objectContaining({ kind: 'source-failed' }),
      );
      expect(await refresh()).toMatchObject({ read: 2, written: 0 });
    });

    it('is not asked about every service when it fails for all of them', async () => {
      const probe = new Probe();
      probe.error = new Error('down');
      const { refresh, logger } = await start({
        entities: many(350),
        sources: [probe],
      });
      expect(await refresh()).toMatchObject({ read: 350, written: 350 });
      expect(probe.asked).toBeLessThan(250);
      expect(logger.warn).toHaveBeenCalledTimes(1);
    });
  });

  describe('the catalog', () => {
    it('may be away: nothing is written, and the reason stands there with its time until it is back', async () => {
      const { refresh, refs, store, catalog, clock } = await start();
      await refresh();
      catalog.before = () => {
        throw new Error('connect ECONNREFUSED 10.0.0.7:7007');
      };
      await expect(refresh()).rejects.toThrow('The catalog did not say');
      clock.now = new Date('2026-11-23T10:30:00.000Z');
      await expect(refresh()).rejects.toThrow('The catalog did not say');
      expect((await store.state()).problem).toEqual({
        kind: 'catalog',
        message:
          'The catalog could not be read. Services are shown as they were read last.',
        since: '2026-11-23T10:00:00.000Z',
      });
      expect(await refs()).toEqual([LEAFLETS, ORDERS]);
      catalog.before = () => {};
      await refresh();
      expect((await store.state()).problem).toBeUndefined();
    });

    it('may end in the middle of its list: nothing is taken out', async () => {
      const { refresh, refs, catalog } = await start();
      await refresh();
      catalog.before = call => {
        if (call === 'page 2') {
          throw new Error('socket hang up');
        }
      };
      await expect(refresh()).rejects.toThrow('The catalog did not say');
      expect(await refs()).toEqual([LEAFLETS, ORDERS]);
    });

    it('may give half a page, or an entity twice: what it has all the same stays', async () => {
      const { refresh, refs, catalog, logger } = await start();
      await refresh();
      catalog.shown = page => [page[0], page[0]];
      expect(await refresh()).toMatchObject({ removed: 0 });
      expect(await refs()).toEqual([LEAFLETS, ORDERS]);
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining('has them all the same'),
      );
    });

    it('may be too slow: the refresh does not wait for ever', async () => {
      const { refresh, store, catalog } = await start();
      catalog.before = () => new Promise(() => {});
      await expect(refresh()).rejects.toThrow(
        /did not say.*no answer within 500 milliseconds/,
      );
      expect((await store.state()).problem?.kind).toBe('catalog');
    });

    it('may fail around the services: that is no failure of their sources', async () => {
      const { refresh, refs, catalog } = await start();
      catalog.before = call => {
        if (call.includes('by') && !call.startsWith('2 ')) {
          throw new Error('down');
        }
      };
      await expect(refresh()).rejects.toThrow(
        'The catalog did not give the entities around the services',
      );
      expect(await refs()).toEqual([]);
    });

    it('is believed only the second time that it has no service at all', async () => {
      const { refresh, refs, store, catalog } = await start();
      await refresh();
      catalog.remove(ORDERS);
      catalog.remove(LEAFLETS);
      await expect(refresh()).rejects.toThrow('no services at all');
      expect(await refs()).toHaveLength(2);
      expect((await store.state()).problem?.message).toContain(
        'no services at all',
      );
      expect(await refresh()).toEqual({ read: 0, written: 2, removed: 2 });
      expect((await store.state()).problem).toBeUndefined();
    });
  });

  describe('an end in the middle', () => {
    it('loses nothing and doubles nothing', async () => {
      const { make, refresh, refs, store, catalog } = await start({
        entities: many(1000),
      });
      const controller = new AbortController();
      catalog.before = async call => {
        if (call.startsWith('50 by') && (await refs()).length > 0) {
          controller.abort();
        }
      };
      const { cancelled, written } = await make().refresh(controller.signal);
      expect(cancelled).toBe(true);
      expect(written).toBeGreaterThanOrEqual(200);
      expect(written).toBeLessThan(1000);
      expect(await refs()).toHaveLength(written);
      expect(await store.state()).toMatchObject({ last: { cancelled: true } });
      expect((await store.state()).progress).toBeUndefined();

      catalog.before = () => {};
      expect(await refresh(make())).toEqual({
        read: 1000 - written,
        written: 1000 - written,
        removed: 0,
      });
      expect(await refs()).toHaveLength(1000);
      expect(await refresh(make())).toMatchObject({ read: 0, written: 0 });
    });

    it('shows to other replicas how far it has come', async () => {
      const { refresh, store, catalog } = await start({ entities: many(630) });
      const seen: unknown[] = [];
      catalog.before = async call => {
        if (call.startsWith('30 by')) {
          seen.push((await store.state()).progress);
        }
      };
      await refresh();
      expect(seen).toEqual([
        {
          startedAt: '2026-11-23T10:00:00.000Z',
          done: 400,
          total: 630,
          rate: expect.any(Number),
        },
      ]);
      expect((await store.state()).progress).toBeUndefined();
    });

    it('may come from the database, which finds the rest done when it is back', async () => {
      const { make, refresh, refs, store } = await start({
        entities: many(700),
      });
      let writes = 0;
      const broken = Object.create(store, {
        write: {
          value: (batch: Parameters<typeof store.write>[0]) =>
            ++writes > 1
              ? Promise.reject(new Error('terminating connection'))
              : store.write(batch),
        },
        keepState: { value: () => Promise.reject(new Error('no connection')) },
      });
      for (const name of ['state', 'services', 'pageOfInputs'] as const) {
        broken[name] = (...args: any[]) => (store[name] as any)(...args);
      }
      const other = make({ store: broken });
      await expect(other.refresh(new AbortController().signal)).rejects.toThrow(
        'The database did not do what it was asked for',
      );
      expect(other.known.problem).toMatchObject({ kind: 'database' });
      expect(await refs()).toHaveLength(200);
      expect(await refresh()).toMatchObject({ read: 500, written: 500 });
    });

    it('is nothing to a refresh at the same time: each service is written once', async () => {
      const { make, store, refs, knex } = await start({ entities: many(120) });
      const signal = new AbortController().signal;
      const [a, b] = await Promise.all([
        make().refresh(signal),
        make().refresh(signal),
      ]);
      expect(a.written + b.written).toBe(120);
      expect(await refs()).toHaveLength(120);
      expect(await knex('services').count({ n: '*' })).toEqual([
        { n: id === 'SQLITE_3' ? 120 : '120' },
      ]);
      expect((await store.state()).last?.written).toBeGreaterThanOrEqual(0);
    });
  });

  describe('whatever stands in an entity', () => {
    it('costs no other its answer when assessing it throws', async () => {
      const { refresh, stored, make } = await start();
      const broken = {
        ...edition,
        get meshes(): never {
          throw new Error('the edition\nis broken');
        },
      };
      await refresh(make({ edition: broken }));
      expect((await stored(ORDERS))?.record).toMatchObject({
        status: 'failed',
        message: 'the edition is broken',
        owner: 'group:default/checkout',
        verdicts: {},
      });
    });

    it('costs no other its answer when a rule breaks on what it alone needs', async () => {
      const broken = {
        ...edition,
        features: edition.features.map(feature =>
          feature.id === 'traffic.rate-limiting.local'
            ? {
                ...feature,
                get title(): never {
                  throw new Error('it has no title');
                },
              }
            : feature,
        ),
      };
      const { refresh, refs, stored, make, store } = await start({
        entities: [
          ...many(150),
          entityOf('component:default/limited', {
            annotations: { requires: 'traffic.rate-limiting.local' },
            spec: { type: 'service', system: 'shop' },
          }),
        ],
      });
      const refresher = make({ edition: broken });
      expect(await refresh(refresher)).toEqual({
        read: 151,
        written: 151,
        removed: 0,
      });
      expect((await stored('component:default/limited'))?.record).toMatchObject(
        {
          status: 'failed',
          message: 'it has no title',
          system: 'system:default/shop',
          verdicts: {},
        },
      );
      const others = (await store.services(await refs())).filter(
        ({ entityRef }) => entityRef !== 'component:default/limited',
      );
      expect(others).toHaveLength(150);
      expect(new Set(others.map(({ record }) => record.status))).toEqual(
        new Set(['assessed']),
      );
      expect((await store.state()).last).toMatchObject({ failed: 1 });
      expect(await refresh(refresher)).toMatchObject({ written: 0 });
      await refresh(make({ fingerprint: () => 'mended knowledge' }));
      expect((await stored('component:default/limited'))?.record.status).toBe(
        'assessed',
      );
    });

    it('may be a megabyte, thousands of needs, or control characters', async () => {
      const { refresh, stored } = await start({
        entities: [
          entityOf('component:default/long', {
            annotations: {
              requires: Array.from(
                { length: 10_000 },
                (_, n) => `need-${n}`,
              ).join(),
              'acme.example/blob': 'x'.repeat(1_000_000),
            },
          }),
          entityOf('component:default/wide', {
            annotations: Object.fromEntries(
              Array.from({ length: 3_000 }, (_, n) => [`key-${n}`, 'x']),
            ),
          }),
          {
            ...entityOf('component:default/odd', {
              annotations: { requires: 'jwt\u0000\u0007, mtls' },
              spec: { type: 'ser\u0000vice', lifecycle: '<b>bold</b>\nnew' },
            }),
          },
          entityOf('component:default/plain', {
            annotations: { requires: 'jwt' },
          }),
        ],
      });
      expect(await refresh()).toMatchObject({ read: 4, written: 4 });
      expect((await stored('component:default/plain'))?.record.status).toBe(
        'assessed',
      );
      expect((await stored('component:default/odd'))?.record).toMatchObject({
        type: 'ser vice',
        lifecycle: '<b>bold</b> new',
      });
      const wide = await stored('component:default/wide');
      expect(wide?.claims.problems).toHaveLength(51);
      expect(wide?.claims.problems.at(-1)?.params).toMatchObject({
        raw: '2950 more keys',
        expected: 'keys that are known',
      });
      expect(
        JSON.stringify(await stored('component:default/long')).length,
      ).toBeLessThan(200_000);
    });
  });

  it('goes on when the clock is set back', async () => {
    const { refresh, catalog, clock, store, stored } = await start();
    await refresh();
    clock.now = new Date('2026-11-20T10:00:00.000Z');
    catalog.annotate(LEAFLETS, { 'mesh-readiness.io/requires': 'jwt' });
    expect(await refresh()).toMatchObject({ read: 1, written: 1 });
    expect((await stored(LEAFLETS))?.record.status).toBe('assessed');
    expect((await store.state()).checkedAt).toBe('2026-11-20T10:00:00.000Z');
    expect(await refresh()).toMatchObject({ read: 0, written: 0 });
  });
});
