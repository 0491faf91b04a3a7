import {
  createServiceFactory,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import Ajv from 'ajv/dist/2020';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import request from 'supertest';
import { entityOf } from './__testUtils__/entityOf';
import { shopEntities } from './__testUtils__/shopEntities';
import { withRelations } from './assess/withRelations';
import plugin from './index';

const [edition] = builtInEditions;
const KNOWN = builtInEditions.map(({ id }) => id).join(', ');
const BASE = '/api/mesh-readiness';

const catalog = catalogServiceMock({ entities: withRelations(shopEntities) });
const catalogFactory: ServiceFactory = createServiceFactory({
  service: catalogServiceRef,
  deps: {},
  factory: () => catalog,
});

describe('the router', () => {
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  let document: any;
  let ajv: Ajv;

  const get = (path: string) => request(server).get(`${BASE}${path}`);
  const post = (body: object) =>
    request(server).post(`${BASE}/assessments`).send(body);

  /** Checks a body against a schema of the served document. */
  const expectSchema = (schema: string, body: unknown) => {
    const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`)!;
    validate(body);
    expect(validate.errors).toBeNull();
  };

  beforeAll(async () => {
    ({ server } = await startTestBackend({
      features: [
        plugin,
        catalogFactory,
        mockServices.rootConfig.factory({
          data: { meshReadiness: { edition: '2024-12' } },
        }),
      ],
    }));
    document = (await get('/openapi.json')).body;
    ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'openapi');
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  describe('knowledge', () => {
    it('lists the editions', async () => {
      const { status, body } = await get('/editions');
      expect(status).toBe(200);
      expectSchema('EditionList', body);
      expect(body.items).toContainEqual({
        id: '2024-12',
        title: edition.title,
        date: '2024-12-24',
        summary: edition.summary,
        isDefault: true,
        counts: {
          meshes: 4,
          features: edition.features.length,
          rules: edition.rules.length,
          statements: expect.any(Number),
          sources: edition.sources.length,
        },
      });
    });

    it('gives a whole edition, and only once to a browser that keeps it', async () => {
      const { status, body, headers } = await get('/editions/2024-12');
      expect(status).toBe(200);
      expectSchema('Edition', body);
      expect(body).toEqual(edition);
      expect(headers['cache-control']).toBe('private, no-cache');
      await get('/editions/2024-12')
        .set('If-None-Match', headers.etag)
        .expect(304);
    });

    it('gives every feature and every rule a page of its own', async () => {
      for (const feature of edition.features) {
        const { body } = await get(`/editions/2024-12/features/${feature.id}`);
        expect(body).toEqual(feature);
        expectSchema('Feature', body);
      }
      for (const rule of edition.rules) {
        const { body } = await get(`/editions/2024-12/rules/${rule.code}`);
        expect(body).toEqual(rule);
        expectSchema('Rule', body);
      }
    });

    it('says what an edition says otherwise than another one', async () => {
      const { status, body, headers } = await get(
        '/editions/2026-11/comparison?with=2024-12',
      );
      expect(status).toBe(200);
      expectSchema('EditionComparison', body);
      expect(headers['cache-control']).toBe('private, no-cache');
      expect([body.before, body.after]).toEqual(['2024-12', '2026-11']);
      expect(body.corrections).toHaveLength(30);
      const [difference] = body.support.filter(
        ({ feature, mesh }: any) =>
          feature === 'traffic.circuit-breaking' && mesh === 'linkerd',
      );
      expect([difference.before.level, difference.after.level]).toEqual([
        'none',
        'basic',
      ]);
      const known = body.sources.map(({ id }: any) => id);
      expect(known).toEqual(
        expect.arrayContaining([
          ...difference.before.sources,
          ...difference.after.sources,
        ]),
      );
    });

    it.each([
      [
        '/editions/1999-01/comparison?with=2024-12',
        404,
        `There is no edition '1999-01', expected one of ${KNOWN}`,
      ],
      [
        '/editions/2024-12/comparison?with=1999-01',
        400,
        `The edition '1999-01' is not known, expected one of ${KNOWN}`,
      ],
      [
        '/editions/2024-12/comparison',
        400,
        `The query names no edition to compare with, expected "with" and one of ${KNOWN}`,
      ],
    ])('answers %s with %d', async (path, expected, message) => {
      const { status, body } = await get(path);
      expect([status, body.error.message]).toEqual([expected, message]);
      expectSchema('Error', body);
    });

    it.each([
      [
        '/editions/1999-01',
        `There is no edition '1999-01', expected one of ${KNOWN}`,
      ],
      [
        '/editions/1999-01/rules/MR0101',
        `There is no edition '1999-01', expected one of ${KNOWN}`,
      ],
      [
        '/editions/2024-12/features/magic',
        "The edition 2024-12 has no feature 'magic'",
      ],
      [
        '/editions/2024-12/rules/MR9999',
        "The edition 2024-12 has no rule 'MR9999'",
      ],
    ])('answers %s with 404', async (path, message) => {
      const { status, body } = await get(path);
      expect([status, body.error.name, body.error.message]).toEqual([
        404,
        'NotFoundError',
        message,
      ]);
      expectSchema('Error', body);
    });
  });

  describe('the assessment of an entity of the catalog', () => {
    it('says what was read in every place, and what each mesh has to offer', async () => {
      const { status, body } = await get(
        '/assessments/component/default/orders',
      );
      expect(status).toBe(200);
      expectSchema('Assessment', body);
      expect(body).toMatchObject({
        status: 'assessed',
        entityRef: 'component:default/orders',
        edition: '2024-12',
      });
      const places = body.profile.requirements.map(
        ({ feature, need, because }: any) =>
          `${need} ${feature} by ${because[0].entityRef}`,
      );
      expect(places.sort()).toEqual([
        'required platform.keep-existing-cni by resource:default/prod',
        'required project-zeus by system:default/shop',
        'required security.authorization by component:default/orders',
        'required security.jwt-authentication by api:default/orders-api',
        'required traffic.rate-limiting by system:default/shop',
      ]);
      expect(
        Object.fromEntries(
          Object.entries<any>(body.profile.context).map(([key, { value }]) => [
            key,
            value,
          ]),
        ),
      ).toEqual({
        newCluster: false,
        platformTeam: true,
        teamSize: 3,
        priorities: ['rich-features'],
        pods: 12,
        nodes: 3,
        cni: 'aws-vpc-cni',
        cluster: 'prod',
      });
      expect(
        body.profile.reports.map(({ source, status: found }: any) => [
          source,
          found,
        ]),
      ).toEqual([
        ['annotations', 'read'],
        ['related-entities', 'read'],
        ['owner', 'read'],
        ['cluster', 'read'],
        ['openapi', 'read'],
        ['defaults', 'nothing'],
      ]);
      expect(body.profile.problems.map(({ params }: any) => params)).toEqual([
        {
          raw: 'plenty',
          expected: 'a whole number from 1 to 1000000',
          where:
            'metadata.annotations["mesh-readiness.io/pods"] of system:default/shop',
        },
        {
          raw: 'project-hera',
          expected: expect.stringContaining('one of quick-adoption,'),
          where:
            'metadata.annotations["mesh-readiness.io/priorities"] of domain:default/retail',
        },
      ]);
      expect(body.evaluations.map(({ mesh }: any) => mesh)).toEqual(
        edition.meshes.map(({ id }) => id),
      );
    });

    it.each([
      ['2024-12', '2026-11', ['warning', 'error']],
      ['2026-11', '2024-12', ['error', 'warning']],
    ])(
      'compares what %s says with what %s says, from the same claims',
      async (id, other, levels) => {
        const { body } = await get(
          `/assessments/component/default/orders?edition=${id}`,
        );
        expectSchema('Assessment', body);
        expect([body.edition, body.comparison.edition]).toEqual([id, other]);
        expect(
          body.comparison.meshes.map(({ mesh, after }: any) => [mesh, after]),
        ).toEqual(
          body.evaluations.map(({ mesh, verdict }: any) => [mesh, verdict]),
        );
        const { body: compared } = await get(
          `/assessments/component/default/orders?edition=${other}`,
        );
        expect(
          body.comparison.meshes.map(({ mesh, before }: any) => [mesh, before]),
        ).toEqual(
          compared.evaluations.map(({ mesh, verdict }: any) => [mesh, verdict]),
        );
        const cni = body.comparison.meshes
          .find(({ mesh }: any) => mesh === 'cilium')
          .findings.find(
            ({ feature }: any) => feature === 'platform.keep-existing-cni',
          );
        expect(cni.corrections).toEqual(['cilium-cni']);
        expect([cni.before.level, cni.after.level]).toEqual(levels);
      },
    );

    it('asks the catalog for the entity, then once for each level around it, and not for what a caller may read who may read all', async () => {
      const one = jest.spyOn(catalog, 'getEntityByRef');
      const many = jest.spyOn(catalog, 'getEntitiesByRefs');
      await get('/assessments/component/default/orders').expect(200);
      expect(one).toHaveBeenCalledTimes(1);
      expect(many.mock.calls.map(([{ entityRefs }]) => entityRefs)).toEqual([
        [
          'system:default/shop',
          'group:default/checkout',
          'resource:default/prod',
          'api:default/orders-api',
          'api:default/ledger-api',
        ],
        ['domain:default/retail', 'group:default/carts'],
      ]);
    });

    it('reads the entity as the caller and what lies around it as the plugin', async () => {
      const one = jest.spyOn(catalog, 'getEntityByRef');
      const many = jest.spyOn(catalog, 'getEntitiesByRefs');
      await get('/assessments/component/default/orders').set(
        'Authorization',
        mockCredentials.user.header('user:default/ada'),
      );
      const principals = [...one.mock.calls, ...many.mock.calls].map(
        ([, options]: any[]) => options.credentials.principal,
      );
      const ada = expect.objectContaining({
        userEntityRef: 'user:default/ada',
      });
      const own = expect.objectContaining({ subject: 'plugin:mesh-readiness' });
      expect(principals).toEqual([ada, own, own]);
    });

    it('does not assess a service about which nothing is known, and says where it looked', async () => {
      const { body } = await get('/assessments/component/default/leaflets');
      expectSchema('Assessment', body);
      expect(body.status).toBe('not-assessed');
      expect(
        body.profile.reports.map(
          ({ message = 'nothing to say' }: any) => message,
        ),
      ).toEqual([
        'nothing to say',
        'component:default/leaflets is part of no System.',
        'Not in the catalog: group:default/marketing.',
        'No Resource of type kubernetes-cluster among them.',
        'component:default/leaflets provides no API.',
        'nothing to say',
      ]);
    });

    it.each([
      [
        '/assessments/component/default/gone',
        404,
        "The catalog has no entity 'component:default/gone', or you may not read it",
      ],
      [
        '/assessments/system/default/shop',
        400,
        "'system:default/shop' is of kind system, expected one that runs in a mesh: component",
      ],
      [
        '/assessments/component/default/orders?edition=1999-01',
        400,
        `The edition '1999-01' is not known, expected one of ${KNOWN}`,
      ],
      [
        '/assessments/component/default/orders?editon=2024-12',
        400,
        "Unknown query parameter 'editon'",
      ],
      [
        '/assessments/component/default/orders?edition=',
        400,
        "Empty value found for query parameter 'edition'",
      ],
    ])('answers %s with %d', async (path, status, message) => {
      const { status: found, body } = await get(path);
      expect([found, body.error.message]).toEqual([status, message]);
      expectSchema('Error', body);
    });

    it('answers 403 when the catalog does', async () => {
      jest
        .spyOn(catalog, 'getEntityByRef')
        .mockRejectedValue(new NotAllowedError('not for you'));
      const { status, body } = await get(
        '/assessments/component/default/orders',
      );
      expect([status, body.error.message]).toEqual([403, 'not for you']);
    });

    it('answers with what failed when the catalog fails on what lies around', async () => {
      const many = jest.spyOn(catalog, 'getEntitiesByRefs');
      many.mockRejectedValueOnce(new Error('the catalog is away'));
      const { status, body } = await get(
        '/assessments/component/default/orders',
      );
      expect(status).toBe(200);
      expectSchema('Assessment', body);
      expect(
        body.profile.requirements.map(({ feature }: any) => feature),
      ).toEqual(['security.authorization']);
      expect(
        body.profile.reports
          .filter((report: any) => report.status === 'failed')
          .map(({ source, message }: any) => `${source}: ${message}`),
      ).toEqual([
        'related-entities: the catalog is away',
        'owner: the catalog is away',
        'cluster: the catalog is away',
        'openapi: the catalog is away',
      ]);
    });
  });

  describe('the assessment of what is sent', () => {
    const [orders, ...around] = shopEntities;

    it('is that of the catalog when the same is sent', async () => {
      const [fromCatalog, sent, alone] = await Promise.all([
        get('/assessments/component/default/orders'),
        post({ entity: orders, related: around }),
        post({ entity: orders }),
      ]);
      const timeless = ({ body }: { body: object }) =>
        JSON.parse(
          JSON.stringify(body, (key, value) =>
            ['assessedAt', 'readAt'].includes(key) ? undefined : value,
          ),
        );
      expect(timeless(sent)).toEqual(timeless(fromCatalog));
      expect(timeless(alone)).toEqual(timeless(fromCatalog));
    });

    it('takes entities that are sent along before those of the catalog, and reads the rest as the caller', async () => {
      const many = jest.spyOn(catalog, 'getEntitiesByRefs');
      const { body } = await post({
        entity: orders,
        related: [
          entityOf('system:default/shop', {
            annotations: { requires: 'mtls' },
          }),
        ],
        edition: '2024-12',
      });
      expectSchema('Assessment', body);
      expect(
        body.profile.requirements.map(({ feature }: any) => feature),
      ).toContain('security.mtls');
      expect(many.mock.calls.map(([{ entityRefs }]) => entityRefs)).toEqual([
        [
          'group:default/checkout',
          'resource:default/prod',
          'api:default/orders-api',
          'api:default/ledger-api',
        ],
        ['group:default/carts'],
      ]);
      for (const [, options] of many.mock.calls as any[][]) {
        expect(options.credentials.principal.userEntityRef).toBe(
          'user:default/mock',
        );
      }
    });

    it('is made of a profile without an entity', async () => {
      const { status, body } = await post({
        profile: {
          requires: ['jwt'],
          notNeeded: ['tracing'],
          context: { newCluster: false, pods: 3 },
        },
      });
      expect(status).toBe(200);
      expectSchema('Assessment', body);
      expect(body).toMatchObject({
        status: 'assessed',
        entityRef: 'component:default/unnamed',
        size: { pods: 3, podsKnown: true },
        comparison: { edition: '2026-11' },
      });
    });

    it('is not made of an empty profile', async () => {
      const { body } = await post({ profile: { entityRef: 'component:a/b' } });
      expectSchema('Assessment', body);
      expect(body).toMatchObject({
        status: 'not-assessed',
        entityRef: 'component:a/b',
      });
    });

    it('reads entities as people write them', async () => {
      const { status, body } = await post({
        entity: {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            name: 'Sloppy',
            namespace: null,
            annotations: {
              'mesh-readiness.io/requires': 'jwt',
              'mesh-readiness.io/pods': 3,
              'mesh-readiness.io/nodes': null,
            },
          },
          spec: null,
          relations: null,
        },
      });
      expect(status).toBe(200);
      expectSchema('Assessment', body);
      expect(body.entityRef).toBe('component:default/sloppy');
      expect(body.findings.map(({ message }: any) => message)).toEqual([
        expect.stringContaining('"3"'),
        expect.stringContaining('"null"'),
      ]);
    });

    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'orders' },
    };
    it.each<[string, object, string]>([
      [
        'nothing',
        {},
        'The request has nothing, expected exactly one of "entity" and "profile"',
      ],
      [
        'both',
        { entity, profile: {} },
        'The request has entity, profile, expected exactly one of',
      ],
      [
        'related entities of a profile',
        { profile: {}, related: [] },
        '"related" only beside "entity"',
      ],
      ['a list', [], 'body: Invalid input: expected object, received array'],
      [
        'an unknown key',
        { entity, editon: '2024-12' },
        'body: unknown editon, expected none but entity, related, profile, edition',
      ],
      [
        'an unknown key of a profile',
        { profile: { require: [] } },
        'body.profile: unknown require, expected none but entityRef, requires,',
      ],
      [
        'a text for a list',
        { profile: { requires: 'jwt' } },
        'body.profile.requires: Invalid input: expected array, received string',
      ],
      [
        'a text for a number',
        { profile: { context: { pods: '3' } } },
        'body.profile.context.pods: Invalid input: expected number, received string',
      ],
      [
        'an entity without a name',
        { entity: { ...entity, metadata: {} } },
        'body.entity.metadata.name: Invalid input: expected string, received undefined',
      ],
      [
        'an entity with a strange name',
        { entity: { ...entity, metadata: { name: 'a/b' } } },
        'body.entity.metadata.name: expected 1 to 63 letters',
      ],
      [
        'an entity of another kind',
        { entity: { ...entity, kind: 'System' } },
        "'system:default/orders' is of kind System, expected one that runs in a mesh: component",
      ],
      [
        'an entity that refers to nothing',
        { entity: { ...entity, spec: { owner: 5 } } },
        'spec.owner of component:default/orders is 5, expected the reference of an entity',
      ],
      [
        'an entity twice',
        { entity, related: [entity] },
        "The request holds 'component:default/orders' twice, expected each entity once",
      ],
      [
        'an unknown edition',
        { entity, edition: '1999-01' },
        `The edition '1999-01' is not known, expected one of ${KNOWN}`,
      ],
      [
        'a name for a profile that is no reference',
        { profile: { entityRef: 'orders' } },
        'body.profile.entityRef: expected the reference of an entity',
      ],
    ])('is refused for %s', async (_, body, message) => {
      const { status, body: answer } = await post(body);
      expect([status, answer.error.name]).toEqual([400, 'InputError']);
      expect(answer.error.message).toContain(message);
      expectSchema('Error', answer);
    });

    it.each(['/assessments/', '/Assessments'])(
      'is checked as well when the address is written as %s',
      async path => {
        const send = (body: object) =>
          request(server).post(`${BASE}${path}`).send(body);
        const { status, body } = await send({});
        expect([status, body.error.name]).toEqual([400, 'InputError']);
        expect(body.error.message).toContain('The request has nothing');
        await send({ profile: {} }).expect(200);
      },
    );

    it('is refused for more than a megabyte, and for what is no JSON', async () => {
      const send = (type: string, text: string) =>
        request(server)
          .post(`${BASE}/assessments`)
          .set('Content-Type', type)
          .send(text);
      const { status: tooLarge } = await post({
        entity: 'x'.repeat(1_100_000),
      });
      const { status: broken } = await send('application/json', '{');
      const { status: noJson, body } = await send('text/plain', '{}');
      expect([tooLarge, broken, noJson]).toEqual([413, 400, 400]);
      expect(body.error.message).toBe(
        'The body of the request is of type text/plain, expected application/json',
      );
    });
  });

  describe('callers', () => {
    const routes: [string, () => request.Test][] = [
      ['GET /editions', () => get('/editions')],
      ['GET /editions/2024-12', () => get('/editions/2024-12')],
      [
        'GET /editions/2024-12/comparison?with=2026-11',
        () => get('/editions/2024-12/comparison?with=2026-11'),
      ],
      [
        'GET /editions/2024-12/features/security.mtls',
        () => get('/editions/2024-12/features/security.mtls'),
      ],
      [
        'GET /editions/2024-12/rules/MR0001',
        () => get('/editions/2024-12/rules/MR0001'),
      ],
      [
        'GET /assessments/component/default/orders',
        () => get('/assessments/component/default/orders'),
      ],
      ['POST /assessments', () => post({ profile: {} })],
      ['GET /openapi.json', () => get('/openapi.json')],
    ];

    it.each([
      ['nobody', mockCredentials.none.header(), 401],
      [
        'somebody with a wrong token',
        mockCredentials.user.invalidHeader(),
        401,
      ],
      ['a user', mockCredentials.user.header(), 200],
      ['a service', mockCredentials.service.header(), 200],
    ])(
      'that are %s get the same answer everywhere',
      async (_, header, expected) => {
        for (const [route, call] of routes) {
          const { status } = await call().set('Authorization', header);
          expect([route, status]).toEqual([route, expected]);
        }
      },
    );
  });

  describe('the OpenAPI document', () => {
    it('is OpenAPI 3.1 and says where it is served', () => {
      expect(document.openapi).toBe('3.1.0');
      expect(document.servers).toEqual([{ url: '/api/mesh-readiness' }]);
    });

    it('describes every route', () => {
      expect(Object.keys(document.paths)).toEqual([
        '/editions',
        '/editions/{editionId}',
        '/editions/{editionId}/comparison',
        '/editions/{editionId}/features/{featureId}',
        '/editions/{editionId}/rules/{code}',
        '/assessments/{kind}/{namespace}/{name}',
        '/assessments',
        '/dry-runs',
        '/services',
        '/services/facets/{name}',
        '/services.csv',
        '/summary',
        '/groups/{by}',
        '/history',
        '/changes',
        '/refresh',
        '/assessments/{kind}/{namespace}/{name}/refresh',
      ]);
    });
  });
});
