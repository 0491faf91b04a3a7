import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import Ajv from 'ajv/dist/2020';
import {
  assessmentReadPermission,
  assessmentRefreshPermission,
  type AdoptionSummary,
  type ServiceList,
} from 'backstage-plugin-mesh-readiness-common';
import { makeOrganisation } from 'demo-organisation';
import type { Knex } from 'knex';
import request from 'supertest';
import { startOrganisation } from '../__testUtils__/startOrganisation';
import { SwitchedPolicy } from '../__testUtils__/SwitchedPolicy';
import { DatabaseServiceStore } from '../store/DatabaseServiceStore';
import { toServiceRow } from '../store/toServiceRow';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const SERVICES = 1_000;
const BASE = '/api/mesh-readiness';
const ADA = mockCredentials.user.header('user:default/ada');

const ofKind = (entities: Entity[], kind: string) =>
  entities.filter(entity => entity.kind === kind);
const ownersOf = ({ relations = [] }: Entity) =>
  relations
    .filter(({ type }) => type === 'ownedBy')
    .map(({ targetRef }) => targetRef);

describe.each(databases.eachSupportedId())('an organisation on %s', id => {
  let portal: Awaited<ReturnType<typeof startOrganisation>>;
  let policy: SwitchedPolicy;
  let ownKnex: Knex;
  let ajv: Ajv;
  let own: string[];
  /** What nobody who sees only what the team owns may come across. */
  let hidden: string[];

  const get = (path: string) =>
    request(portal.server).get(`${BASE}${path}`).set('Authorization', ADA);
  const post = (path: string) =>
    request(portal.server).post(`${BASE}${path}`).set('Authorization', ADA);
  const ok = async (path: string) => {
    const { status, body, text, headers } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    return { body, text, headers };
  };
  const expectSchema = (schema: string, body: unknown) => {
    const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`)!;
    validate(body);
    expect(validate.errors).toBeNull();
  };

  beforeAll(async () => {
    const entities = await makeOrganisation(SERVICES);
    const components = ofKind(entities, 'Component');
    const owners = components.flatMap(ownersOf);
    const [team] = owners
      .map(ref => ({ ref, count: owners.filter(one => one === ref).length }))
      .sort((a, b) => b.count - a.count)
      .map(({ ref }) => ref);
    const isOwn = (entity: Entity) => ownersOf(entity).includes(team);
    own = components.filter(isOwn).map(one => stringifyEntityRef(one));
    hidden = [
      ...components.filter(one => !isOwn(one)),
      ...ofKind(entities, 'Domain').filter(one => !isOwn(one)),
      ...ofKind(entities, 'Resource').filter(one => !isOwn(one)),
      ...ofKind(entities, 'Group').filter(
        one => stringifyEntityRef(one) !== team,
      ),
    ].map(one => stringifyEntityRef(one));
    policy = new SwitchedPolicy(team);
    ownKnex = await databases.init(id);
    portal = await startOrganisation({
      knex: await databases.init(id),
      ownKnex,
      entities,
      policy,
    });
    const { body } = await get('/openapi.json');
    ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(body, 'openapi');
  }, 180_000);

  afterAll(async () => {
    await portal?.stop();
  });

  beforeEach(() => {
    policy.shows = 'everything';
    policy.denied = [];
    portal.observed.isPermissionBackendDown = false;
    portal.observed.reset();
  });

  it.each<[SwitchedPolicy['shows'], () => number]>([
    ['everything', () => SERVICES],
    ['what the team owns', () => own.length],
  ])(
    'answers a page with facets and total to who sees %s, with at most 5 statements, 2 questions and 60 kB',
    async (shows, total) => {
      policy.shows = shows;
      await ok('/services');
      portal.observed.reset();
      const { body, text, headers } = await ok('/services?limit=50');
      expect(portal.observed.authorizeCalls).toBeLessThanOrEqual(2);
      expect(portal.observed.statements).toBeLessThanOrEqual(5);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
      expect(headers['cache-control']).toBe('private, no-store');
      expectSchema('ServiceList', body);
      expect(body.total).toBe(total());
      expect(body.items).toHaveLength(Math.min(50, total()));
      expect(Object.keys(body.facets)).toHaveLength(12);
    },
  );

  it('asks as little for every other question', async () => {
    for (const shows of ['everything', 'what the team owns'] as const) {
      policy.shows = shows;
      for (const [path, schema] of [
        ['/summary', 'AdoptionSummary'],
        ['/groups/owner', 'AdoptionGroups'],
        ['/groups/cluster', 'AdoptionGroups'],
        ['/history', 'AdoptionHistory'],
        ['/changes', 'ServiceChanges'],
        ['/services/facets/owner?contains=a', 'ServiceFacet'],
        ['/refresh', 'RefreshStatus'],
      ]) {
        portal.observed.reset();
        const { body } = await ok(path);
        expectSchema(schema, body);
        expect(portal.observed.authorizeCalls).toBeLessThanOrEqual(2);
        expect(portal.observed.statements).toBeLessThanOrEqual(5);
      }
    }
  });

  it('shows only what the viewer may read, in every answer', async () => {
    policy.shows = 'what the team owns';
    const list = (await ok('/services?limit=200')).body as ServiceList;
    expect(list.items.map(({ entityRef }) => entityRef).sort()).toEqual(
      [...own].sort(),
    );
    const names = hidden.map(ref => `"${ref}"`);
    for (const path of [
      '/services?limit=200',
      '/services/facets/owner?limit=500',
      '/services/facets/domain?limit=500',
      '/services/facets/cluster?limit=500',
      '/summary',
      '/groups/owner?limit=500',
      '/groups/system?limit=500',
      '/groups/domain?limit=500',
      '/groups/cluster?limit=500',
      '/history',
      '/changes?limit=200',
      `/changes?limit=200&${hidden
        .slice(0, 20)
        .map(ref => `ref=${ref}`)
        .join('&')}`,
    ]) {
      const { text } = await ok(path);
      expect(names.filter(name => text.includes(name))).toEqual([]);
    }
    const { text } = await ok('/services.csv');
    const lines = text.split('\r\n').slice(1, -1);
    expect(lines.map(line => line.split(',')[0]).sort()).toEqual(
      [...own].sort(),
    );
    const cells = new Set(lines.flatMap(line => line.split(/[,"]/)));
    expect(hidden.filter(ref => cells.has(ref))).toEqual([]);
    const clusters = hidden
      .filter(ref => ref.startsWith('resource:'))
      .map(ref => ref.split('/')[1]);
    expect(clusters.length).toBeGreaterThan(0);
    const { body } = await ok('/services/facets/cluster?limit=500');
    expect(
      body.values.filter(({ value }: any) => clusters.includes(value)),
    ).toEqual([]);
  });

  it('finds nothing by the names of what is hidden', async () => {
    policy.shows = 'what the team owns';
    const [service] = hidden;
    expect((await ok(`/services?ref=${service}`)).body.total).toBe(0);
    expect(
      (await ok(`/services?text=${service.split('/')[1]}`)).body.items.map(
        ({ entityRef }: any) => entityRef,
      ),
    ).not.toContain(service);
  });

  it('is empty for who may read nothing, which is no error', async () => {
    policy.shows = 'nothing';
    expect((await ok('/services')).body).toMatchObject({ total: 0, items: [] });
    expect((await ok('/summary')).body).toMatchObject({
      total: 0,
      clusters: [],
      findings: [],
    });
    expect((await ok('/groups/owner')).body.items).toEqual([]);
    expect((await ok('/changes')).body).toEqual({ items: [], more: false });
    expect(
      (await ok('/history')).body.days.every(({ total }: any) => total === 0),
    ).toBe(true);
    expect((await ok('/services.csv')).text.split('\r\n')).toHaveLength(2);
  });

  it('counts what the list behind a number holds, for each viewer', async () => {
    for (const shows of ['everything', 'what the team owns'] as const) {
      policy.shows = shows;
      const summary = (await ok('/summary')).body as AdoptionSummary;
      for (const [mesh, parts] of Object.entries(summary.meshes)) {
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(
          summary.total,
        );
        const { body } = await ok(
          `/services?facets=none&limit=1&notEnrolled=${mesh}&verdict=${mesh}:blocked`,
        );
        expect([mesh, body.total]).toEqual([mesh, parts.blocked]);
      }
      const [finding] = summary.findings;
      expect(
        (await ok(`/services?facets=none&blockedBy=${finding.code}`)).body
          .total,
      ).toBe(finding.blocks);
      const { days } = (await ok('/history')).body;
      expect(days.at(-1).total).toBe(summary.total);
    }
  });

  it('writes a file with the rows of the list, in its order', async () => {
    const query = 'type=service&sort=blockers&order=desc';
    const { body } = await ok(`/services?${query}&limit=200&facets=none`);
    const { text, headers } = await ok(
      `/services.csv?${query}&columns=entityRef&columns=verdicts:linkerd`,
    );
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition':
        'attachment; filename="mesh-readiness-services.csv"',
      'cache-control': 'private, no-store',
    });
    const [header, ...lines] = text.split('\r\n').slice(0, -1);
    expect(header).toBe('\uFEFFService,Linkerd');
    expect(lines).toHaveLength(body.total);
    expect(lines.slice(0, 200)).toEqual(
      body.items.map(
        ({ entityRef, verdicts }: any) =>
          `${entityRef},${verdicts.linkerd ?? ''}`,
      ),
    );
  });

  it('gives no data when the permission backend fails', async () => {
    await ok('/services');
    portal.observed.isPermissionBackendDown = true;
    for (const path of [
      '/services',
      '/services.csv',
      '/services/facets/owner',
      '/summary',
      '/groups/owner',
      '/history',
      '/changes',
      '/refresh',
      `/assessments/${own[0].replace(':', '/')}`,
    ]) {
      const { status, body, text } = await get(path);
      expect([path, status, body.error?.message]).toEqual([
        path,
        503,
        'The permission backend did not say what you may see or do, so nothing is shown or done; try again in a moment',
      ]);
      expect(text).not.toContain('component:default');
    }
  });

  it('tells nothing to who may not see assessments', async () => {
    policy.denied = [assessmentReadPermission.name];
    for (const path of [
      '/services',
      '/services.csv',
      '/summary',
      '/history',
      '/changes',
      '/refresh',
      `/assessments/${own[0].replace(':', '/')}`,
    ]) {
      const { status, body } = await get(path);
      expect([path, status, body.error.message]).toEqual([
        path,
        403,
        'You may not see assessments, expected the permission mesh-readiness.assessment.read',
      ]);
    }
    const { status } = await post('/assessments').send({
      profile: { requires: ['none'] },
    });
    expect(status).toBe(403);
    await ok('/editions');
  });

  it('refuses what it does not understand, and says what it expected', async () => {
    for (const [path, status, message] of [
      ['/services?colour=red', 400, /"colour" is not known, expected allOf/],
      ['/services?verdict=linkerd:fine', 400, /expected <mesh>:<verdict>/],
      ['/groups/colour', 404, /expected one of owner, system, domain, cluster/],
      ['/services/facets/colour', 404, /expected one of feature, verdict/],
      ['/history?days=0', 400, /from 1 to/],
      ['/services.csv?columns=colour', 400, /expected one of entityRef/],
    ] as const) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.body.error.message).toMatch(message);
    }
  });

  it('takes parameters as people write them: once, repeated, empty, with colons, and many', async () => {
    expect((await ok('/services?owner=&facets=none')).body.total).toBe(
      (await ok('/services/facets/owner')).body.values.find(
        ({ value }: any) => value === '',
      )?.count ?? 0,
    );
    const many = own.map(ref => `ref=${ref}`).join('&');
    expect((await ok(`/services?${many}`)).body.total).toBe(own.length);
    expect(
      (await ok('/services?verdict=linkerd:ready&verdict=linkerd:blocked')).body
        .total,
    ).toBeLessThanOrEqual(SERVICES);
  });

  describe('after some services changed', () => {
    const CHANGED = 30;
    let changed: string[];

    /** Has services run in Linkerd, as a refresh would have found it. */
    const enrol = async (refs: readonly string[]) => {
      const store = await DatabaseServiceStore.create({
        database: { getClient: async () => ownKnex },
      });
      const services = await store.services(refs);
      await store.write({
        services: services.map(service =>
          toServiceRow({
            ...service,
            record: { ...service.record, enrolment: { mesh: 'linkerd' } },
          }),
        ),
        removed: [],
        at: new Date().toISOString(),
        cause: 'service',
      });
    };

    beforeAll(async () => {
      policy.shows = 'everything';
      const { body } = await ok(
        '/services?facets=none&limit=200&notEnrolled=linkerd',
      );
      const others = (body as ServiceList).items
        .map(({ entityRef }) => entityRef)
        .filter(ref => !own.includes(ref));
      const [ownOne] = (
        await ok(
          `/services?facets=none&notEnrolled=linkerd&${own
            .map(ref => `ref=${ref}`)
            .join('&')}`,
        )
      ).body.items;
      changed = [ownOne.entityRef, ...others.slice(0, CHANGED - 1)];
      const { days } = (await ok('/history')).body;
      const store = await DatabaseServiceStore.create({
        database: { getClient: async () => ownKnex },
      });
      const yesterday = new Date(Date.now() - 86_400_000)
        .toISOString()
        .slice(0, 10);
      await store.keepDay({ ...days.at(-1), day: yesterday });
      await enrol(changed);
    });

    it('lists the changes of all services to who sees all', async () => {
      const first = (await ok('/changes?limit=20')).body;
      const rest = (await ok('/changes?limit=20&offset=20')).body;
      expect([first.more, rest.more]).toEqual([true, false]);
      expect(
        [...first.items, ...rest.items]
          .map(({ entityRef }: any) => entityRef)
          .sort(),
      ).toEqual([...changed].sort());
      expect(first.items[0]).toMatchObject({
        kind: 'enrolment',
        after: 'linkerd',
        cause: 'service',
      });
    });

    it('lists the changes of those that filters leave, few or many', async () => {
      for (const query of [
        `ref=${changed[0]}&ref=${changed[1]}`,
        'enrolled=linkerd&status=assessed&status=not-assessed',
        'status=assessed&status=not-assessed',
      ]) {
        const { items } = (await ok(`/changes?limit=200&${query}`)).body;
        const listed = await ok(
          `/services?facets=none&limit=200&${query}&${changed
            .map(ref => (query.includes('ref=') ? '' : `ref=${ref}`))
            .join('&')}`,
        );
        expect(items.map(({ entityRef }: any) => entityRef).sort()).toEqual(
          listed.body.items.map(({ entityRef }: any) => entityRef).sort(),
        );
      }
    });

    it('lists the changes of what the viewer may read, and of nothing else', async () => {
      policy.shows = 'what the team owns';
      const { body } = await ok('/changes?limit=200');
      expect(body.more).toBe(false);
      expect(body.items.map(({ entityRef }: any) => entityRef)).toEqual([
        changed[0],
      ]);
    });

    it('tells the history of what each viewer sees', async () => {
      for (const [shows, difference] of [
        ['everything', CHANGED],
        ['what the team owns', 1],
      ] as const) {
        policy.shows = shows;
        const { days } = (await ok('/history')).body;
        expect(days).toHaveLength(2);
        expect(days[1].total).toBe(days[0].total);
        expect(
          days[1].meshes.linkerd.enrolled - days[0].meshes.linkerd.enrolled,
        ).toBe(difference);
      }
      policy.shows = 'everything';
      const filtered = (
        await ok('/history?status=assessed&status=not-assessed')
      ).body.days;
      expect(
        filtered[1].meshes.linkerd.enrolled -
          filtered[0].meshes.linkerd.enrolled,
      ).toBe(CHANGED);
    });
  });

  it('starts a refresh for who may do that, and for nobody else', async () => {
    policy.denied = [assessmentRefreshPermission.name];
    for (const answer of [
      await post('/refresh'),
      await request(portal.server)
        .delete(`${BASE}/refresh`)
        .set('Authorization', ADA),
      await post(`/assessments/${own[0].replace(':', '/')}/refresh`),
    ]) {
      expect([answer.status, answer.body.error.message]).toEqual([
        403,
        'You may not have services read anew, expected the permission mesh-readiness.assessment.refresh',
      ]);
    }
    policy.denied = [];
    expect((await post('/refresh')).status).toBe(202);
  });

  it('reads one service anew for who may see it', async () => {
    policy.shows = 'what the team owns';
    const answer = await post(
      `/assessments/${own[0].replace(':', '/')}/refresh`,
    );
    expect([answer.status, answer.body.entityRef]).toEqual([200, own[0]]);
    expectSchema('Assessment', answer.body);
    const other = await post(
      `/assessments/${hidden[0].replace(':', '/')}/refresh`,
    );
    expect([other.status, other.body.error.message]).toEqual([
      404,
      `The catalog has no entity '${hidden[0]}', or you may not read it`,
    ]);
  });

  // Nothing can be read from the database after this one.
  it('answers with what was read last while the database is away, and says so', async () => {
    await ok('/services');
    await ok('/history');
    await ownKnex.destroy();
    for (const path of ['/services', '/summary', '/groups/owner', '/history']) {
      const { body } = await ok(path);
      expect(body.freshness.problem).toMatchObject({ kind: 'database' });
    }
    expect((await ok('/services')).body.total).toBe(SERVICES);
    expect((await ok('/services.csv')).text.split('\r\n')).toHaveLength(
      SERVICES + 2,
    );
    const { status, body } = await get('/changes');
    expect([status, body.error.message]).toEqual([
      503,
      'The change log could not be read from the database of Mesh Readiness; try again in a moment',
    ]);
  });
});
