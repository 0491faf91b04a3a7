import {
  createServiceFactory,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import Ajv from 'ajv/dist/2020';
import request from 'supertest';
import { entityOf } from '../__testUtils__/entityOf';
import { withRelations } from '../assess/withRelations';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import plugin from '../index';

const PATIENCE = 30_000;
const PATH = '/api/mesh-readiness/dry-runs';
const HEAD = `id: acme
title: What holds at Acme
by: Platform team
date: '2026-11-01'
`;
const SOURCES = `sources:
  - id: acme-policy
    title: Mesh policy of Acme
    kind: documentation
    url: https://acme.example/policy
    read: '2026-11-01'
`;
const NO_ENVOY_FILTER = `${HEAD}${SOURCES}support:
  traffic.envoy-extension.envoy-filter:
    istio-sidecar:
      - level: none
        note: The policy forbids it.
        sources: [acme-policy]
`;
const LOUD_LINKERD = `id: loud
title: A motto
by: Platform team
date: '2026-11-01'
meshes:
  - id: linkerd
    motto: Loud
`;
const ENTITIES = [
  entityOf('component:default/filters', {
    annotations: { requires: 'envoy-filter' },
    spec: { type: 'service', system: 'shop' },
  }),
  entityOf('component:default/orders', {
    annotations: { requires: 'mtls' },
    spec: { type: 'service', system: 'shop' },
  }),
  entityOf('component:default/silent', { spec: { type: 'service' } }),
  entityOf('system:default/shop', { annotations: { prefers: 'tracing' } }),
];

async function start(
  options: {
    meshReadiness?: object;
    entities?: typeof ENTITIES;
    features?: ServiceFactory[];
  } = {},
) {
  const { meshReadiness = {}, entities = ENTITIES, features = [] } = options;
  const catalog = catalogServiceMock({ entities: withRelations(entities) });
  const factory: ServiceFactory = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => catalog,
  });
  const { server } = await startTestBackend({
    features: [
      plugin,
      factory,
      ...features,
      mockServices.rootConfig.factory({ data: { meshReadiness } }),
    ],
  });
  const run = async (body: object) => {
    const response = await request(server).post(PATH).send(body);
    return { status: response.status, body: response.body };
  };
  return { catalog, run, server };
}

const candidate = (content: string, name = 'acme.yaml') => ({
  overlays: [{ name, content }],
});
const changesOf = (body: any) =>
  body.changed.map(({ entityRef, comparison }: any) => [
    entityRef,
    ...comparison.meshes
      .filter(({ before, after }: any) => before !== after)
      .map(({ mesh, before, after }: any) => `${mesh} ${before} > ${after}`),
  ]);

describe('a dry run', () => {
  describe('with nothing in use', () => {
    let portal: Awaited<ReturnType<typeof start>>;

    beforeAll(async () => {
      portal = await start();
    });

    it('says which verdicts of which services an overlay would change', async () => {
      const { status, body } = await portal.run(candidate(NO_ENVOY_FILTER));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        before: { edition: '2026-11', overlays: [] },
        after: { edition: '2026-11', overlays: ['acme'] },
        total: 3,
        assessed: 2,
        notAssessed: 1,
        failed: [],
      });
      expect(changesOf(body)).toEqual([
        [
          'component:default/filters',
          expect.stringMatching(/^istio-sidecar .* > blocked$/),
        ],
      ]);
      const [{ comparison }] = body.changed;
      const [finding] = comparison.meshes.find(
        ({ mesh }: any) => mesh === 'istio-sidecar',
      ).findings;
      expect(finding.after.statement.sources).toEqual(['acme-policy']);
      expect(comparison.sources.map(({ id }: any) => id)).toContain(
        'acme-policy',
      );
    });

    it('answers as the OpenAPI document says', async () => {
      const { body: document } = await request(portal.server).get(
        '/api/mesh-readiness/openapi.json',
      );
      const ajv = new Ajv({ strict: false, validateFormats: false });
      ajv.addSchema(document, 'openapi');
      const validate = ajv.getSchema('openapi#/components/schemas/DryRunPage')!;
      const { body } = await portal.run(candidate(NO_ENVOY_FILTER));
      validate(body);
      expect(validate.errors).toBeNull();
    });

    it('says what another edition would change', async () => {
      const { body } = await portal.run({ edition: '2024-12' });
      expect([body.before.edition, body.after.edition]).toEqual([
        '2026-11',
        '2024-12',
      ]);
      expect(body.changed.length).toBeGreaterThan(0);
    });

    it('changes nothing for an overlay that changes no answer', async () => {
      const { body } = await portal.run(candidate(LOUD_LINKERD));
      expect([body.assessed, body.changed]).toEqual([2, []]);
    });

    it('stores nothing: what answers stays as it is', async () => {
      await portal.run(candidate(NO_ENVOY_FILTER));
      const { body } = await request(portal.server).get(
        '/api/mesh-readiness/editions',
      );
      expect(body.items[0].overlays).toBeUndefined();
    });

    it('goes through the services page by page', async () => {
      const first = await portal.run({
        ...candidate(NO_ENVOY_FILTER),
        limit: 2,
      });
      expect(first.body).toMatchObject({
        total: 3,
        assessed: 2,
        notAssessed: 0,
        nextCursor: expect.any(String),
      });
      const second = await portal.run({
        ...candidate(NO_ENVOY_FILTER),
        limit: 2,
        cursor: first.body.nextCursor,
      });
      expect(second.body).toMatchObject({
        total: 3,
        assessed: 0,
        notAssessed: 1,
      });
      expect(second.body.nextCursor).toBeUndefined();
    });

    it.each([
      ['a feature', NO_ENVOY_FILTER.replace('.envoy-filter:', '.envoy-filtr:')],
      ['no YAML', `${HEAD}: [`],
      ['another edition', `${HEAD}edition: '2024-12'\n`],
    ])('names the line of what is wrong with %s', async (_, content) => {
      const { status, body } = await portal.run(candidate(content));
      expect([status, body.error.name]).toEqual([400, 'InputError']);
      expect(body.error.problems[0]).toMatchObject({
        file: 'acme.yaml',
        line: expect.any(Number),
        column: expect.any(Number),
        found: expect.any(String),
        expected: expect.any(String),
      });
      expect(body.error.message).toMatch(/\n {2}acme\.yaml:\d+:\d+.*: found /);
    });

    it('names all that is wrong with several overlays', async () => {
      const { body } = await portal.run({
        overlays: [
          { name: 'one.yaml', content: 'id: one\n' },
          { name: 'two.yaml', content: 'id: two\n' },
        ],
      });
      const files = body.error.problems.map(({ file }: any) => file);
      expect(new Set(files)).toEqual(new Set(['one.yaml', 'two.yaml']));
    });

    it.each([
      [{}, 'The request names nothing to try'],
      [{ limit: 50 }, 'The request names nothing to try'],
      [
        { edition: '1999-01' },
        "The edition '1999-01' is not known, expected one of 2024-12, 2026-11",
      ],
      [{ edition: '2024-12', limit: 201 }, 'body.limit: '],
      [{ overlays: [{ name: 'x' }] }, 'body.overlays.0.content: '],
      [{ overlay: [] }, 'unknown overlay, expected none but edition,'],
    ])('refuses %j', async (body, message) => {
      const answer = await portal.run(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain(message);
    });

    it('refuses a cursor that is none', async () => {
      const { status } = await portal.run({
        edition: '2024-12',
        cursor: 'nowhere',
      });
      expect(status).toBe(400);
    });

    it('refuses more than a megabyte', async () => {
      const { status } = await portal.run(candidate('x'.repeat(1_100_000)));
      expect(status).toBe(413);
    });
  });

  describe('with an overlay in use', () => {
    const folder = createMockDirectory();
    let portal: Awaited<ReturnType<typeof start>>;

    beforeAll(async () => {
      folder.setContent({ 'acme.yaml': NO_ENVOY_FILTER });
      portal = await start({
        meshReadiness: {
          overlays: [{ file: folder.resolve('acme.yaml') }],
        },
      });
    });

    it('says what it would change to do without', async () => {
      const { body } = await portal.run({ withoutOverlays: true });
      expect([body.before.overlays, body.after.overlays]).toEqual([
        ['acme'],
        [],
      ]);
      expect(changesOf(body)).toEqual([
        [
          'component:default/filters',
          expect.stringMatching(/^istio-sidecar blocked > /),
        ],
      ]);
    });

    it('lays a new overlay over it, and puts a new version in its place', async () => {
      const { body: added } = await portal.run(candidate(LOUD_LINKERD));
      expect(added.after.overlays).toEqual(['acme', 'loud']);
      const { body: replaced } = await portal.run(candidate(HEAD));
      expect(replaced.after.overlays).toEqual(['acme']);
      expect(changesOf(replaced)).toEqual([
        [
          'component:default/filters',
          expect.stringMatching(/^istio-sidecar blocked > /),
        ],
      ]);
    });

    it('says when an overlay in use does not fit the edition that is tried', async () => {
      const { status, body } = await portal.run({ edition: '2024-12' });
      expect(status).toBe(400);
      expect(body.error.message).toMatch(
        /These overlays cannot be laid over the edition 2024-12:\n {2}the overlay "acme" in use:\d+:3 support\.traffic\.envoy-extension\.envoy-filter: found /,
      );
      expect(JSON.stringify(body)).not.toContain(folder.path);
      const without = await portal.run({
        edition: '2024-12',
        withoutOverlays: true,
      });
      expect(without.status).toBe(200);
    });
  });

  it.each([2, 30])(
    'asks the catalog four times for a page, also for one of %i services',
    async count => {
      const services = Array.from({ length: count }, (_, index) =>
        entityOf(`component:default/service-${index}`, {
          annotations: { requires: 'mtls' },
          spec: { system: `system-${index}`, owner: 'team' },
        }),
      );
      const systems = services.map((_, index) =>
        entityOf(`system:default/system-${index}`, {
          spec: { domain: 'shop' },
        }),
      );
      const { catalog, run } = await start({
        entities: [
          ...services,
          ...systems,
          entityOf('domain:default/shop', {
            annotations: { prefers: 'tracing' },
          }),
          entityOf('group:default/team'),
        ],
      });
      const pages = jest.spyOn(catalog, 'queryEntities');
      const around = jest.spyOn(catalog, 'getEntitiesByRefs');
      const single = jest.spyOn(catalog, 'getEntityByRef');
      const { body } = await run(candidate(LOUD_LINKERD));
      expect([body.assessed, body.failed]).toEqual([count, []]);
      expect([
        pages.mock.calls.length,
        around.mock.calls.length,
        single.mock.calls.length,
      ]).toEqual([1, 3, 0]);
    },
    PATIENCE,
  );

  it('refuses whom the permission policy does not let try knowledge', async () => {
    const authorize = jest.fn(async () => [
      { result: AuthorizeResult.DENY } as const,
    ]);
    const { run, catalog } = await start({
      features: [mockServices.permissions.mock({ authorize }).factory],
    });
    const pages = jest.spyOn(catalog, 'queryEntities');
    const { status, body } = await run(candidate(NO_ENVOY_FILTER));
    expect([status, body.error.message]).toEqual([
      403,
      'You may not try knowledge, expected the permission mesh-readiness.knowledge.try',
    ]);
    expect(pages).not.toHaveBeenCalled();
    expect(authorize).toHaveBeenCalledTimes(1);
  });

  it('passes over what no mesh runs, whatever a cursor asks for', async () => {
    const { catalog, run } = await start();
    const page = await catalog.queryEntities(
      {},
      { credentials: mockCredentials.none() as never },
    );
    expect(page.items).toHaveLength(4);
    jest.spyOn(catalog, 'queryEntities').mockResolvedValue(page);
    const { body } = await run({
      ...candidate(NO_ENVOY_FILTER),
      cursor: 'forged',
    });
    expect([body.assessed, body.notAssessed, body.failed]).toEqual([2, 1, []]);
  });

  it('does not let names be guessed that only a hidden entity uses', async () => {
    const entities = [
      entityOf('component:default/orders', {
        annotations: { requires: 'mtls' },
        spec: { type: 'service', system: 'shop' },
      }),
      entityOf('system:default/shop', {
        annotations: { requires: 'project-zeus' },
      }),
    ];
    const guess = (alias: string) =>
      `${HEAD}features:\n  - id: security.mtls\n    aliases: [mtls, ${alias}]\n`;
    const { catalog, run } = await start({ entities });
    const getEntitiesByRefs = catalog.getEntitiesByRefs.bind(catalog);
    jest
      .spyOn(catalog, 'getEntitiesByRefs')
      .mockImplementation(async (refs, options) => {
        const { items } = await getEntitiesByRefs(refs, options);
        const isAsCaller =
          (options as any).credentials.principal.type === 'user';
        return {
          items: items.map(entity =>
            isAsCaller && entity?.kind === 'System' ? undefined : entity,
          ),
        };
      });
    const right = await run(candidate(guess('project-zeus')));
    const wrong = await run(candidate(guess('project-hera')));
    expect([right.status, wrong.status]).toEqual([200, 200]);
    expect(right.body).toEqual(wrong.body);
  });

  it('goes on when a service cannot be assessed', async () => {
    const { catalog, run } = await start();
    const { items, ...page } = await catalog.queryEntities(
      { filter: { kind: 'Component' } },
      { credentials: mockCredentials.none() as never },
    );
    const broken = {
      ...items[0],
      metadata: {
        ...items[0].metadata,
        get title(): string {
          throw new Error('title out of order');
        },
      },
    };
    jest
      .spyOn(catalog, 'queryEntities')
      .mockResolvedValue({ ...page, items: [broken, ...items.slice(1)] });
    const { status, body } = await run(candidate(NO_ENVOY_FILTER));
    expect(status).toBe(200);
    expect(body.failed).toEqual([
      {
        entityRef: 'component:default/filters',
        message: 'title out of order',
      },
    ]);
    expect([body.assessed, body.notAssessed]).toEqual([1, 1]);
  });
});
