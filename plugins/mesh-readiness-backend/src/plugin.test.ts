import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
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

async function start(meshReadiness: object, ...sources: RequirementSource[]) {
  const logger = mockServices.logger.mock({ child: () => logger });
  const { server } = await startTestBackend({
    features: [
      plugin,
      moduleWith(...sources),
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
  const assess = async () => {
    const { body } = await request(server).get(
      '/api/mesh-readiness/assessments/component/default/orders',
    );
    return body;
  };
  return { assess, logger };
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
});
