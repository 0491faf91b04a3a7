import { mockServices } from '@backstage/backend-test-utils';
import { stringify } from 'yaml';
import { collectFrom, NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { gistOf } from '../__testUtils__/gistOf';
import { openApiSource } from './openApiSource';

const definition = (scheme?: object) =>
  stringify({
    openapi: '3.0.3',
    paths: { '/orders': { get: {} } },
    ...(scheme && {
      security: [{ login: [] }],
      components: { securitySchemes: { login: scheme } },
    }),
  });

const apiOf = (name: string, spec: Record<string, unknown>) =>
  entityOf(`api:default/${name}`, { spec: { type: 'openapi', ...spec } });
const tokens = apiOf('tokens', { definition: definition({ type: 'oauth2' }) });
const open = apiOf('open', { definition: definition() });
const broken = apiOf('broken', { definition: 'openapi: [' });
const remote = apiOf('remote', {
  definition: { $text: 'https://git.example/openapi.yaml' },
});
const grpc = apiOf('grpc', { type: 'grpc', definition: 'syntax = "proto3";' });
const apis = [tokens, open, broken, remote, grpc];

const collect = (...names: string[]) =>
  collectFrom(
    openApiSource,
    entityOf('component:default/orders', {
      relations: {
        providesApi: names.map(name => `api:default/${name}`),
        consumesApi: ['api:default/tokens'],
      },
    }),
    ...apis,
  );

const JWT = 'security.jwt-authentication, inferred by api';

describe('openApiSource', () => {
  it.each([
    ['no API', [], []],
    [
      'an API that asks for tokens',
      ['tokens'],
      [`required ${JWT} api:default/tokens`],
    ],
    ['an open API', ['open'], [`none ${JWT} api:default/open`]],
    [
      'an API that cannot be read',
      ['broken'],
      [`unknown ${JWT} api:default/broken`],
    ],
    [
      'an API whose definition is elsewhere',
      ['remote'],
      [`unknown ${JWT} api:default/remote`],
    ],
    [
      'an API that is not in the catalog',
      ['gone'],
      [`unknown ${JWT} api:default/gone`],
    ],
    ['an API of another type', ['grpc'], []],
    [
      'tokens beside an open API',
      ['open', 'tokens', 'grpc'],
      [`required ${JWT} api:default/tokens`],
    ],
    [
      'tokens beside an API that cannot be read',
      ['broken', 'tokens'],
      [`required ${JWT} api:default/tokens`],
    ],
    [
      'an open API beside ones that cannot be read',
      ['open', 'remote', 'broken'],
      [
        `unknown ${JWT} api:default/remote`,
        `unknown ${JWT} api:default/broken`,
      ],
    ],
  ])('reads %s', async (_, names, expected) => {
    expect(gistOf(await collect(...names))).toEqual(expected);
  });

  it('reads the annotations of an API, of whatever type', async () => {
    const result = await collectFrom(
      openApiSource,
      entityOf('component:default/orders', {
        relations: { providesApi: ['api:default/stream'] },
      }),
      entityOf('api:default/stream', {
        annotations: { requires: 'mtls' },
        spec: { type: 'grpc' },
      }),
    );
    expect(result.requirements).toEqual([
      {
        feature: 'mtls',
        need: 'required',
        provenance: expect.objectContaining({
          origin: 'api',
          basis: 'declared',
          entityRef: 'api:default/stream',
        }),
      },
    ]);
  });

  it('says where in the definition a need was read', async () => {
    const { requirements } = await collect('tokens');
    expect(requirements?.[0].provenance).toEqual({
      source: 'openapi',
      origin: 'api',
      basis: 'inferred',
      entityRef: 'api:default/tokens',
      field: 'spec.definition: components.securitySchemes.login',
      raw: 'type: oauth2',
      readAt: NOW,
    });
  });

  it('quotes what could not be read', async () => {
    const { requirements } = await collect('remote');
    expect(requirements?.[0].provenance).toMatchObject({
      field: 'spec.definition',
      raw: '{"$text":"https://git.example/openapi.yaml"}',
    });
  });

  it('says what it looked at, and why something is unknown', async () => {
    const { looked, message } = await collect(
      'tokens',
      'open',
      'remote',
      'gone',
      'grpc',
    );
    expect(looked).toEqual([
      'annotations and definition of api:default/tokens, which asks for tokens (1 operation, 0 of them open to all)',
      'annotations and definition of api:default/open, which declares no security (1 operation, 1 of them open to all)',
      'annotations and definition of api:default/remote, which could not be read: its $text was not replaced by the document it points at',
      'definition of api:default/gone, which could not be read: the API is not in the catalog',
      'annotations and type of api:default/grpc, which is "grpc"; only OpenAPI definitions say whether callers send tokens',
    ]);
    expect(message).toBe(
      'The definition of api:default/remote could not be read: its $text was not replaced by the document it points at. The definition of api:default/gone could not be read: the API is not in the catalog.',
    );
  });

  it('says that there is no API', async () => {
    const { looked, message } = await collect();
    expect(looked).toEqual([]);
    expect(message).toBe('component:default/orders provides no API.');
  });

  it('reads no further large definition once it is told to stop', async () => {
    const controller = new AbortController();
    const large = apiOf('large', { definition: ' '.repeat(100_000) });
    const reading = openApiSource.collect({
      entity: entityOf('component:default/orders', {
        relations: { providesApi: ['api:default/large', 'api:default/gone'] },
      }),
      entities: {
        byRef: async () => undefined,
        byRefs: async () => [large, undefined],
      },
      now: NOW,
      signal: controller.signal,
      logger: mockServices.logger.mock(),
    });
    controller.abort(new Error('no answer in time'));
    await expect(reading).rejects.toThrow('no answer in time');
  });
});
