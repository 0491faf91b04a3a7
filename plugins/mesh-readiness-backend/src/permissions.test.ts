import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import request from 'supertest';
import { shopEntities } from './__testUtils__/shopEntities';
import { startPortal } from './__testUtils__/startPortal';
import { SwitchedPolicy } from './__testUtils__/SwitchedPolicy';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

type Shows = SwitchedPolicy['shows'];

/** Every answer must be the same whether what it rests on was read before or is read now. */
const WAYS = ['read now', 'stored'] as const;

describe.each(
  databases
    .eachSupportedId()
    .flatMap(([id]) => WAYS.map(way => [id, way] as const)),
)('with the catalog on %s and answers that are %s', (id, way) => {
  const policy = new SwitchedPolicy('group:default/checkout');
  let portal: Awaited<ReturnType<typeof startPortal>>;

  const ask = async (
    shows: Shows,
    path: string,
    header = mockCredentials.user.header('user:default/ada'),
  ) => {
    policy.shows = shows;
    return request(portal.server)
      .get(`/api/mesh-readiness${path}`)
      .set('Authorization', header);
  };
  const send = async (shows: Shows, body: object) => {
    policy.shows = shows;
    return request(portal.server)
      .post('/api/mesh-readiness/assessments')
      .set('Authorization', mockCredentials.user.header('user:default/ada'))
      .send(body);
  };

  beforeAll(async () => {
    const knex = await databases.init(id);
    portal = await startPortal({
      knex,
      entities: shopEntities,
      policy,
    });
    if (way === 'stored') {
      for (const name of ['orders', 'leaflets']) {
        await request(portal.server)
          .post(
            `/api/mesh-readiness/assessments/component/default/${name}/refresh`,
          )
          .set('Authorization', mockCredentials.service.header())
          .expect(200);
      }
    }
  }, 90_000);

  const ORDERS = '/assessments/component/default/orders';

  it('shows everything to who may read everything', async () => {
    const { status, body } = await ask('everything', ORDERS);
    expect(status).toBe(200);
    expect(body.status).toBe('assessed');
    expect(JSON.stringify(body)).toMatch(/project-hera.*vault-seven/);
    expect(JSON.stringify(body)).not.toContain('"hidden":true');
    expect(body.stored === undefined).toBe(way === 'read now');
    expect(body.profile.context.cluster.value).toBe('prod');
  });

  it('answers as if there was nothing to who may read nothing', async () => {
    const { status, body } = await ask('nothing', ORDERS);
    expect([status, body.error.message]).toEqual([
      404,
      "The catalog has no entity 'component:default/orders', or you may not read it",
    ]);
    expect((await ask('nothing', '/editions')).status).toBe(200);
  });

  it('answers for an entity that a conditional policy shows, and not for another', async () => {
    expect((await ask('what the team owns', ORDERS)).status).toBe(200);
    expect(
      (
        await ask(
          'what the team owns',
          '/assessments/component/default/leaflets',
        )
      ).status,
    ).toBe(404);
  });

  it('gives the same verdicts to everybody who may read the service', async () => {
    const verdicts = async (shows: Shows) => {
      const { body } = await ask(shows, ORDERS);
      return {
        verdicts: body.evaluations.map(({ mesh, verdict, tasks }: any) => [
          mesh,
          verdict,
          tasks.length,
        ]),
        recommended: body.recommendation.meshes,
        compared: body.comparison.meshes.map(
          ({ mesh, before, after, findings }: any) => [
            mesh,
            before,
            after,
            findings.length,
          ],
        ),
        needs: body.profile.requirements.length,
        resources: body.resources,
      };
    };
    expect(await verdicts('what the team owns')).toEqual(
      await verdicts('everything'),
    );
  });

  it('hides what was read from entities that the caller may not read', async () => {
    const { body } = await ask('what the team owns', ORDERS);
    const text = JSON.stringify(body);
    for (const secret of [
      'default/shop',
      'default/retail',
      'resource:default/prod',
      'group:default/checkout',
      'group:default/carts',
      'api:default/ledger-api',
      'project-zeus',
      'project-hera',
      'vault-seven',
      'plenty',
      '"prod"',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(body.comparison.meshes).toHaveLength(4);
    expect(body.profile.context.cluster).toBeUndefined();
    expect(body.profile.context.cni).toEqual({
      value: 'aws-vpc-cni',
      because: [
        {
          source: 'cluster',
          origin: 'cluster',
          basis: 'declared',
          field: 'a place that you may not read',
          readAt: expect.any(String),
          hidden: true,
        },
      ],
    });
    expect(body.profile.reports[1].looked).toEqual([
      'annotations of an entity that you may not read',
      'annotations of an entity that you may not read',
    ]);
    expect(body.profile.reports[4].looked).toEqual([
      'annotations and definition of an entity that you may not read …',
      'annotations and definition of api:default/orders-api, which asks for tokens (1 operation, 0 of them open to all)',
    ]);
    expect(body.findings.map(({ message }: any) => message)).toEqual([
      expect.stringContaining('a place that you may not read'),
      expect.stringContaining('a place that you may not read'),
    ]);
  });

  it('still shows what was read from entities that the caller may read', async () => {
    const { body } = await ask('what the team owns', ORDERS);
    const places = body.profile.requirements.map(
      ({ feature, because: [{ entityRef, hidden }] }: any) =>
        `${feature}: ${entityRef ?? hidden}`,
    );
    expect(places.sort()).toEqual([
      'name-you-may-not-read: true',
      'platform.keep-existing-cni: true',
      'security.authorization: component:default/orders',
      'security.jwt-authentication: api:default/orders-api',
      'traffic.rate-limiting: true',
    ]);
  });

  it('shows everything to a service, whatever users may read', async () => {
    const { status, body } = await ask(
      'nothing',
      ORDERS,
      mockCredentials.service.header(),
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('"hidden":true');
  });

  it('reads what a sent entity refers to as the caller, so that nobody learns of entities by writing their names', async () => {
    const entity = shopEntities[0];
    const needs = async (shows: Shows) => {
      const { status, body } = await send(shows, { entity });
      expect(status).toBe(200);
      return body.profile.requirements
        .map(({ feature }: any) => feature)
        .sort();
    };
    expect(await needs('everything')).toEqual([
      'platform.keep-existing-cni',
      'project-zeus',
      'security.authorization',
      'security.jwt-authentication',
      'traffic.rate-limiting',
    ]);
    expect(await needs('what the team owns')).toEqual([
      'security.authorization',
      'security.jwt-authentication',
    ]);
    expect(await needs('nothing')).toEqual([
      'security.authorization',
      'security.jwt-authentication',
    ]);
  });

  it('tells nobody in a dry run of a service, or of what lies around it, that they may not read', async () => {
    const run = async (shows: Shows) => {
      policy.shows = shows;
      const { status, body } = await request(portal.server)
        .post('/api/mesh-readiness/dry-runs')
        .set('Authorization', mockCredentials.user.header('user:default/ada'))
        .send({ edition: '2024-12' });
      expect(status).toBe(200);
      return body;
    };
    const all = await run('everything');
    expect([all.total, all.assessed, all.notAssessed]).toEqual([2, 1, 1]);
    expect(all.changed).toHaveLength(1);

    const some = await run('what the team owns');
    expect([some.total, some.assessed, some.notAssessed]).toEqual([1, 1, 0]);
    expect(JSON.stringify(some)).not.toMatch(
      /leaflets|project-zeus|project-hera|vault-seven|default\/shop/,
    );
    const verdicts = ({ changed: [{ comparison }] }: any) =>
      comparison.meshes.map(({ before, after }: any) => [before, after]);
    expect(verdicts(some)).toEqual(verdicts(all));

    expect(await run('nothing')).toMatchObject({ total: 0, changed: [] });
  });
});
