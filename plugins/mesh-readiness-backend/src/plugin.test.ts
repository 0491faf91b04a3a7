import {
  createBackendModule,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  meshReadinessExtensionPoint,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import request from 'supertest';
import { entityOf } from './__testUtils__/entityOf';
import plugin from './index';

const sourceOf = (
  id: string,
  collect: RequirementSource['collect'],
): RequirementSource => ({ id, collect });

const wishes = sourceOf('wishes', async ({ entity, now }) => ({
  requirements: [
    {
      feature: 'mtls',
      need: 'required',
      provenance: {
        source: 'wishes',
        origin: 'workload',
        basis: 'observed',
        field: entity.metadata.name,
        readAt: now,
      },
    },
  ],
  looked: ['the list of wishes'],
}));

const moduleWith = (...sources: RequirementSource[]) =>
  createBackendModule({
    pluginId: 'mesh-readiness',
    moduleId: 'more-sources',
    register(env) {
      env.registerInit({
        deps: { meshReadiness: meshReadinessExtensionPoint },
        async init({ meshReadiness }) {
          sources.forEach(source => meshReadiness.addRequirementSource(source));
        },
      });
    },
  });

async function start(
  meshReadiness: object,
  ...more: (RequirementSource | ServiceFactory)[]
) {
  const isSource = (
    one: RequirementSource | ServiceFactory,
  ): one is RequirementSource => 'collect' in one;
  const sources = more.filter(isSource);
  const factories = more.filter((one): one is ServiceFactory => !isSource(one));
  const logger = mockServices.logger.mock({ child: () => logger });
  const { server } = await startTestBackend({
    features: [
      plugin,
      moduleWith(...sources),
      ...factories,
      logger.factory,
      catalogServiceMock.factory({
        entities: [
          entityOf('component:default/orders', {
            annotations: { requires: 'jwt' },
          }),
        ],
      }),
      mockServices.rootConfig.factory({ data: { meshReadiness } }),
    ],
  });
  const get = async (path: string) => {
    const { body } = await request(server).get(`/api/mesh-readiness${path}`);
    return body;
  };
  const assess = () => get('/assessments/component/default/orders');
  return { assess, get, logger };
}

const needsOf = (body: any) =>
  body.profile.requirements.map(({ feature }: any) => feature);

describe('the plugin', () => {
  it('asks the sources that modules add', async () => {
    const { assess } = await start({}, wishes);
    const body = await assess();
    expect(needsOf(body).sort()).toEqual([
      'security.jwt-authentication',
      'security.mtls',
    ]);
    expect(body.profile.reports.at(-1)).toEqual({
      source: 'wishes',
      status: 'read',
      looked: ['the list of wishes'],
    });
  });

  it('says at its start which edition answers and which sources are read', async () => {
    const { logger } = await start({ edition: '2024-12' }, wishes);
    expect(logger.info).toHaveBeenCalledWith(
      'Mesh Readiness answers under edition 2024-12 and reads annotations, related-entities, owner, cluster, openapi, defaults, wishes',
    );
  });

  it('asks no source that is disabled', async () => {
    const { assess } = await start(
      { sources: { disabled: ['annotations', 'wishes'] } },
      wishes,
    );
    const body = await assess();
    expect(body.status).toBe('not-assessed');
    expect(body.profile.reports.map(({ source }: any) => source)).toEqual([
      'related-entities',
      'owner',
      'cluster',
      'openapi',
      'defaults',
    ]);
  });

  it('gives every service the defaults of the configuration', async () => {
    const { assess } = await start({ defaults: { prefers: ['mtls'] } });
    expect(needsOf(await assess()).sort()).toEqual([
      'security.jwt-authentication',
      'security.mtls',
    ]);
  });

  it('answers without a source that fails or takes too long', async () => {
    const { assess } = await start(
      { sources: { timeout: '50ms' } },
      sourceOf('broken', async () => {
        throw new Error('out of order');
      }),
      sourceOf('slow', () => new Promise(() => {})),
      wishes,
    );
    const body = await assess();
    expect(needsOf(body).sort()).toEqual([
      'security.jwt-authentication',
      'security.mtls',
    ]);
    expect(
      body.findings.map(({ code, level, message }: any) => [
        code,
        level,
        message,
      ]),
    ).toEqual([
      [
        'MR0005',
        'unknown',
        expect.stringContaining('"broken" failed: out of order'),
      ],
      [
        'MR0005',
        'unknown',
        expect.stringContaining(
          '"slow" failed: no answer within 50 milliseconds',
        ),
      ],
    ]);
  });

  it.each([
    ['of another module', [wishes, wishes], 'wishes'],
    ['that is built in', [sourceOf('openapi', wishes.collect)], 'openapi'],
  ])(
    'does not start with two sources of one id, one %s',
    async (_, sources, id) => {
      await expect(start({}, ...sources)).rejects.toThrow(
        `There is a requirement source '${id}' already, expected an id of its own`,
      );
    },
  );

  it('does not start with wrong settings', async () => {
    await expect(start({ edition: '1999-01' })).rejects.toThrow(
      'meshReadiness.edition is "1999-01", expected one of',
    );
  });

  describe('with overlays', () => {
    const HEAD = `id: acme
title: What holds at Acme
by: Platform team
date: '2026-11-01'
`;
    const ADDRESS = 'https://git.example/acme.yaml';
    const folder = createMockDirectory();

    it('answers with what they say, and tells whose it is', async () => {
      folder.setContent({
        'acme.yaml': `${HEAD}support:
  security.jwt-authentication:
    istio-sidecar:
      - level: none
        note: We check tokens in a gateway.
        sources: [istio-feature-stages]
  security.jwt-authentication.hs512:
    istio-sidecar:
      - level: none
        note: We check tokens in a gateway.
        sources: [istio-feature-stages]
`,
      });
      const { assess, get, logger } = await start({
        overlays: [{ file: folder.resolve('acme.yaml') }],
      });
      const { evaluations } = await assess();
      const [finding] = evaluations.find(
        ({ mesh }: any) => mesh === 'istio-sidecar',
      ).findings;
      expect([finding.level, finding.evidence.statement.level]).toEqual([
        'error',
        'none',
      ]);
      expect(finding.evidence.overrides).toEqual({
        overlay: 'acme',
        statement: expect.objectContaining({ level: 'full' }),
      });
      const { items } = await get('/editions');
      expect(items.map(({ id, overlays }: any) => [id, overlays])).toEqual([
        [
          '2026-11',
          [
            {
              id: 'acme',
              title: 'What holds at Acme',
              by: 'Platform team',
              date: '2026-11-01',
            },
          ],
        ],
        ['2024-12', undefined],
      ]);
      expect(logger.info).toHaveBeenCalledWith(
        expect.stringContaining(
          'answers under edition 2026-11 with acme laid over it and reads',
        ),
      );
    });

    it('reads them from URLs', async () => {
      const urlReader = mockServices.urlReader.mock({
        readUrl: async () => ({ buffer: async () => Buffer.from(HEAD) }),
      });
      const { get } = await start(
        { overlays: [{ url: ADDRESS }] },
        urlReader.factory,
      );
      const { items } = await get('/editions');
      expect(items[0].overlays).toHaveLength(1);
      expect(urlReader.readUrl).toHaveBeenCalledWith(
        ADDRESS,
        expect.anything(),
      );
    });

    it('holds the defaults against the edition with overlays', async () => {
      folder.setContent({
        'acme.yaml': `${HEAD}features:
  - id: security.mtls
    aliases: [acme-encryption]
`,
      });
      const { assess } = await start({
        overlays: [{ file: folder.resolve('acme.yaml') }],
        defaults: { prefers: ['acme-encryption'] },
      });
      expect(needsOf(await assess())).toContain('security.mtls');
    });

    it('does not start with a typo, and leads to the line of each', async () => {
      folder.setContent({
        'acme.yaml': `${HEAD}support:
  traffic.rate-limitng:
    linkerd:
      - level: none
        sources: [linkerd-rate-limiting]
`,
        'shop.yaml': 'id: shop\ntitl: Shop\n',
      });
      const acme = folder.resolve('acme.yaml');
      const shop = folder.resolve('shop.yaml');
      await expect(
        start({
          overlays: [{ file: acme }, { file: shop }, { file: 'gone.yaml' }],
        }),
      ).rejects.toThrow(
        new RegExp(
          [
            'What meshReadiness\\.overlays names cannot be laid over an edition:',
            `  ${acme}:6:3 support\\.traffic\\.rate-limitng: found "traffic\\.rate-limitng", expected a feature of the edition 2026-11 or of this overlay, did you mean "traffic\\.rate-limiting".*`,
            `(  ${shop}:.*\n)*  ${shop}:2:1 titl: found the key "titl", expected one of id, title, .*, did you mean "title"\\?`,
            '  gone\\.yaml: found ENOENT: .*, expected a file that can be read at .*gone\\.yaml',
          ].join('\n'),
        ),
      );
    });
  });
});
