import fc from 'fast-check';
import { readTokenNeed } from './readTokenNeed';

/** An OpenAPI 3 document with one operation that asks for the scheme `login`. */
const openApi = (login: object, more: object = {}) => ({
  openapi: '3.0.3',
  paths: { '/orders': { get: { security: [{ login: [] }] } } },
  components: { securitySchemes: { login } },
  ...more,
});

/** The same as Swagger 2. */
const swagger = (login: object) => ({
  swagger: '2.0',
  paths: { '/orders': { get: { security: [{ login: [] }] } } },
  securityDefinitions: { login },
});

const bearer = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
const basic = { type: 'http', scheme: 'basic' };

describe('readTokenNeed', () => {
  it('says where a token is asked for', () => {
    expect(readTokenNeed(openApi(bearer))).toEqual({
      need: 'required',
      places: [
        {
          field: 'spec.definition: components.securitySchemes.login',
          raw: 'type: http, scheme: bearer, bearerFormat: JWT',
        },
      ],
      says: 'asks for tokens (1 operation, 0 of them open to all)',
    });
  });

  describe('takes for a token', () => {
    it.each<[string, object, string]>([
      [
        'a bearer token in JWT',
        bearer,
        'type: http, scheme: bearer, bearerFormat: JWT',
      ],
      [
        'the same in other letters',
        { type: 'HTTP', scheme: 'Bearer', bearerFormat: 'jwt' },
        'type: HTTP, scheme: Bearer, bearerFormat: jwt',
      ],
      [
        'a bearer token without a format',
        { type: 'http', scheme: 'bearer' },
        'type: http, scheme: bearer',
      ],
      [
        'OpenID Connect',
        {
          type: 'openIdConnect',
          openIdConnectUrl: 'https://id.example/.well-known',
        },
        'type: openIdConnect, openIdConnectUrl: https://id.example/.well-known',
      ],
      ['OAuth 2', { type: 'oauth2', flows: {} }, 'type: oauth2'],
      [
        'an API key that is said to be a JWT',
        {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'A JWT after the word Token',
        },
        'type: apiKey, in: header, name: Authorization, description: A JWT after the word Token',
      ],
      [
        'an API key with a bearer format',
        {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          'x-bearerFormat': 'JWT',
        },
        'type: apiKey, in: cookie, name: session, x-bearerFormat: JWT',
      ],
      [
        'an API key in a header that is named after JWT',
        { type: 'apiKey', in: 'header', name: 'X-JWT-Assertion' },
        'type: apiKey, in: header, name: X-JWT-Assertion',
      ],
      [
        'a scheme that says JWT after the word Bearer',
        { type: 'http', scheme: 'Bearer JWT' },
        'type: http, scheme: Bearer JWT',
      ],
    ])('%s', (_, scheme, raw) => {
      expect(readTokenNeed(openApi(scheme))).toMatchObject({
        need: 'required',
        places: [{ raw }],
      });
    });

    it.each<[string, object, string]>([
      [
        'OAuth 2 in Swagger 2',
        { type: 'oauth2', flow: 'implicit' },
        'type: oauth2',
      ],
      [
        'the keys of an issuer',
        {
          type: 'oauth2',
          'x-google-issuer': 'https://id.example',
          'x-google-jwks_uri': 'https://id.example/keys',
        },
        'type: oauth2, x-google-jwks_uri: https://id.example/keys',
      ],
      [
        'an issuer alone',
        { type: 'oauth2', 'x-google-issuer': 'https://id.example' },
        'type: oauth2, x-google-issuer: https://id.example',
      ],
    ])('%s', (_, scheme, raw) => {
      expect(readTokenNeed(swagger(scheme))).toMatchObject({
        need: 'required',
        places: [{ field: 'spec.definition: securityDefinitions.login', raw }],
      });
    });

    it.each(['JWT', 'jwtAuth', 'my_jwt'])(
      'an API key that is named %s',
      name => {
        const document = {
          swagger: 2.0,
          security: [{ [name]: [] }],
          securityDefinitions: {
            [name]: { type: 'apiKey', in: 'header', name: 'Authorization' },
          },
        };
        expect(readTokenNeed(document)).toMatchObject({
          need: 'required',
          places: [
            { raw: `${name}: type: apiKey, in: header, name: Authorization` },
          ],
        });
      },
    );
  });

  describe('finds a token', () => {
    it.each<[string, object]>([
      [
        'that the whole document asks for',
        openApi(bearer, {
          paths: { '/orders': { get: {} } },
          security: [{ login: [] }],
        }),
      ],
      [
        'that a document without operations asks for',
        openApi(bearer, { paths: {}, security: [{ login: [] }] }),
      ],
      [
        'among alternatives',
        openApi(bearer, {
          paths: {
            '/a': { get: { security: [{ basic: [] }, { login: [] }] } },
          },
          components: { securitySchemes: { login: bearer, basic } },
        }),
      ],
      [
        'beside another scheme that is asked for as well',
        openApi(bearer, {
          paths: { '/a': { get: { security: [{ basic: [], login: [] }] } } },
          components: { securitySchemes: { login: bearer, basic } },
        }),
      ],
      [
        'that may be left out',
        openApi(bearer, {
          paths: { '/a': { get: { security: [{}, { login: [] }] } } },
        }),
      ],
      [
        'on one operation when the others are open',
        openApi(bearer, {
          security: [{ login: [] }],
          paths: { '/a': { get: { security: [] }, post: {} } },
        }),
      ],
      [
        'behind a reference',
        openApi(
          { $ref: '#/components/x-shared/token' },
          {
            components: {
              securitySchemes: {
                login: { $ref: '#/components/x-shared/a~1b' },
              },
              'x-shared': {
                'a/b': { $ref: '#/components/x-shared/token' },
                token: bearer,
              },
            },
          },
        ),
      ],
      [
        'on a path behind a reference',
        openApi(bearer, {
          paths: { '/a': { $ref: '#/x-paths/a' } },
          'x-paths': { a: { put: { security: [{ login: [] }] } } },
        }),
      ],
      [
        'on a path with a parameter behind a reference',
        openApi(bearer, {
          paths: {
            '/a': { $ref: '#/paths/~1b~1%7Bid%7D' },
            '/b/{id}': { get: { security: [{ login: [] }] } },
          },
        }),
      ],
      [
        'on paths behind a reference',
        openApi(bearer, {
          paths: { $ref: '#/x-paths' },
          'x-paths': { '/a': { put: { security: [{ login: [] }] } } },
        }),
      ],
      [
        'on an operation behind a reference',
        openApi(bearer, {
          paths: { '/a': { get: { $ref: '#/x-get' } } },
          'x-get': { security: [{ login: [] }] },
        }),
      ],
      [
        'on a path without the slash',
        openApi(bearer, {
          paths: { a: { get: { security: [{ login: [] }] } } },
        }),
      ],
      [
        'that the whole document asks for when an operation leaves it empty',
        openApi(bearer, {
          security: [{ login: [] }],
          paths: { '/a': { get: { security: null } } },
        }),
      ],
    ])('%s', (_, document) => {
      expect(readTokenNeed(document).need).toBe('required');
    });
  });

  describe('says that no token is needed', () => {
    it.each<[string, object, object]>([
      [
        'when there is no security',
        openApi(bearer, { paths: { '/a': { get: {}, post: {} } } }),
        {
          places: [{ field: 'spec.definition: security' }],
          says: 'declares no security (2 operations, 2 of them open to all)',
        },
      ],
      [
        'when all operations are open',
        openApi(bearer, {
          security: [{ login: [] }],
          paths: { '/a': { get: { security: [] } } },
        }),
        { says: 'declares no security (1 operation, 1 of them open to all)' },
      ],
      [
        'when there is only a password',
        openApi(basic),
        {
          places: [{ raw: 'type: http, scheme: basic' }],
          says: 'asks for no tokens (1 operation, 0 of them open to all)',
        },
      ],
      [
        'when there is only an API key',
        openApi({ type: 'apiKey', in: 'header', name: 'X-Key' }),
        { places: [{ raw: 'type: apiKey, in: header, name: X-Key' }] },
      ],
      [
        'when there is only a cookie',
        openApi({ type: 'apiKey', in: 'cookie', name: 'Authorization' }),
        {},
      ],
      [
        'when there is only a client certificate',
        openApi({ type: 'mutualTLS' }),
        {},
      ],
      [
        'when there is only the password of Swagger 2',
        swagger({ type: 'basic' }),
        {},
      ],
      [
        'when a webhook of somebody else asks for one',
        openApi(bearer, {
          paths: {},
          webhooks: { paid: { post: { security: [{ login: [] }] } } },
        }),
        {},
      ],
      [
        'when extensions look like paths',
        openApi(bearer, {
          paths: { 'x-a': { get: { security: [{ login: [] }] } } },
        }),
        {},
      ],
    ])('%s', (_, document, expected) => {
      expect(readTokenNeed(document)).toMatchObject({
        need: 'none',
        ...expected,
      });
    });
  });

  describe('does not know', () => {
    it.each<[string, unknown, string]>([
      [
        'when there is no definition',
        undefined,
        'could not be read: it is empty',
      ],
      [
        'when a placeholder was not replaced',
        { $text: 'https://git.example/openapi.yaml' },
        'could not be read: its $text was not replaced by the document it points at',
      ],
      [
        'when a placeholder stands in the text',
        '$text: ./openapi.yaml',
        'could not be read: its $text was not replaced by the document it points at',
      ],
      [
        'when it is no YAML',
        'openapi: [3',
        'could not be read: it is no valid YAML: unexpected end of the stream within a flow collection at line 2, column 1',
      ],
      [
        'when it is a text',
        'see the wiki',
        'could not be read: it holds no object',
      ],
      ['when it is a list', [1], 'could not be read: it holds no object'],
      [
        'when it is an AsyncAPI document',
        'asyncapi: 2.6.0',
        'could not be read: it is neither OpenAPI 3 nor Swagger 2',
      ],
      [
        'when it is Swagger 1',
        { swagger: '1.2' },
        'could not be read: it is neither OpenAPI 3 nor Swagger 2',
      ],
      [
        'when it merges without end',
        `a: &a { ${'abcdefghij'
          .split('')
          .map(key => `${key}: 1`)
          .join(', ')} }\nb: [${'{ <<: *a },'.repeat(1001)}]`,
        'could not be read: it is no valid YAML: merge keys exceeded maxTotalMergeKeys (10000) at line 2, column 10013',
      ],
      [
        'when it holds what JSON cannot hold',
        'openapi: 3.0.0\ninfo: !!omap [{ a: 1 }]',
        'could not be read: it is no valid YAML: unknown tag !<tag:yaml.org,2002:omap> at line 2, column 24',
      ],
      [
        'when it holds several documents',
        'openapi: 3.0.0\n---\nopenapi: 3.0.0',
        'could not be read: it is no valid YAML: expected a single document in the stream, but found more',
      ],
      [
        'when its version is no text',
        { openapi: { toString: 3 } },
        'could not be read: it is neither OpenAPI 3 nor Swagger 2',
      ],
      [
        'when the scheme is not defined',
        openApi(bearer, { components: {} }),
        'does not say whether it asks for tokens: the scheme "login" is not defined',
      ],
      [
        'when the scheme lies in another document',
        openApi({ $ref: 'common.yaml#/login' }),
        'does not say whether it asks for tokens: the scheme "login" cannot be found in the document',
      ],
      [
        'when the scheme refers to nothing',
        openApi({ $ref: '#/components/nothing' }),
        'does not say whether it asks for tokens: the scheme "login" cannot be found in the document',
      ],
      [
        'when the scheme is no object',
        openApi('basic' as any),
        'does not say whether it asks for tokens: the scheme "login" cannot be found in the document',
      ],
      [
        'when it is longer than anybody would read',
        'x'.repeat(10_000_001),
        'could not be read: it is longer than 10000000 characters',
      ],
      [
        'when the scheme refers to itself',
        openApi({ $ref: '#/components/securitySchemes/login' }),
        'does not say whether it asks for tokens: the scheme "login" cannot be found in the document',
      ],
      [
        'when a path lies in another document',
        openApi(bearer, { paths: { '/a': { $ref: 'a.yaml' } } }),
        'does not say whether it asks for tokens: path /a cannot be found in the document',
      ],
      [
        'when many paths lie in other documents',
        openApi(bearer, {
          paths: Object.fromEntries(
            Array.from({ length: 300 }, (_, index) => [
              `/${index}`,
              { $ref: `${index}.yaml` },
            ]),
          ),
        }),
        'does not say whether it asks for tokens: path /0 and 299 more places cannot be found in the document',
      ],
      [
        'when the paths lie in another document',
        openApi(bearer, { paths: { $ref: 'paths.yaml' } }),
        'does not say whether it asks for tokens: "paths" cannot be found in the document',
      ],
      [
        'when the paths are a list',
        openApi(bearer, { paths: [] }),
        'does not say whether it asks for tokens: "paths" cannot be found in the document',
      ],
      [
        'when an operation lies in another document',
        openApi(bearer, {
          paths: { '/a': { get: {}, post: { $ref: 'post.yaml' } } },
        }),
        'does not say whether it asks for tokens: operation post /a cannot be found in the document',
      ],
      [
        'when many schemes are not defined',
        openApi(bearer, {
          security: ['a', 'b', 'c', 'd', 'e'].map(name => ({ [name]: [] })),
          paths: {},
        }),
        'does not say whether it asks for tokens: the scheme "a" is not defined; the scheme "b" is not defined; the scheme "c" is not defined; and 2 more',
      ],
      [
        'when the HTTP scheme may send tokens',
        openApi({ type: 'http', scheme: 'DPoP' }),
        'does not say whether it asks for tokens: "login" is of the HTTP scheme "dpop", which may send tokens; the document does not say',
      ],
      [
        'when the security is no list',
        openApi(bearer, {
          paths: { '/a': { get: { security: { login: [] } } } },
        }),
        'does not say whether it asks for tokens: a "security" that is no list of schemes',
      ],
      [
        'when a key in the header Authorization may be one',
        openApi({ type: 'apiKey', in: 'header', name: 'authorization' }),
        'does not say whether it asks for tokens: "login" is an API key in the header Authorization, which may be a token; the document does not say',
      ],
      [
        'when bearer tokens are something else',
        openApi({ type: 'http', scheme: 'bearer', bearerFormat: 'opaque' }),
        'does not say whether it asks for tokens: its bearer tokens are said to be something else than JWT',
      ],
      [
        'when the type is unknown',
        openApi({ type: 'magic' }),
        'does not say whether it asks for tokens: "login" is of no type that OpenAPI knows',
      ],
    ])('%s', (_, definition, says) => {
      expect(readTokenNeed(definition)).toMatchObject({
        need: 'unknown',
        says,
      });
    });
  });

  it.each([
    [
      'YAML',
      'openapi: 3.1.0\nsecurity: [{ login: [] }]\ncomponents:\n  securitySchemes:\n    login: { type: openIdConnect }',
    ],
    ['JSON', JSON.stringify(openApi(bearer))],
    [
      'JSON behind a byte order mark',
      `\uFEFF${JSON.stringify(openApi(bearer))}`,
    ],
    [
      'YAML with a version without quotes',
      'openapi: 3.0\nsecurity: [{ login: [] }]\ncomponents: { securitySchemes: { login: { type: oauth2 } } }',
    ],
    [
      'YAML that uses one anchor hundreds of times',
      `x: &x { type: oauth2 }\ny: [${'*x, '.repeat(
        500,
      )}]\nopenapi: 3.0.0\nsecurity: [{ login: [] }]\ncomponents: { securitySchemes: { login: *x } }`,
    ],
    [
      'YAML whose aliases would grow without end if they were copied',
      `a0: &a0 [x, x]\n${Array.from(
        { length: 60 },
        (_, level) =>
          `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]\n`,
      ).join(
        '',
      )}openapi: 3.0.0\nsecurity: [{ login: [] }]\ncomponents: { securitySchemes: { login: { type: oauth2 } } }`,
    ],
    [
      'JSON with a trailing comma, which is YAML',
      '{ openapi: 3.0.0, security: [{ login: [] }], components: { securitySchemes: { login: { type: oauth2 } } }, }',
    ],
    [
      'YAML with merge keys',
      'x: &x { type: oauth2 }\nopenapi: 3.0.0\nsecurity: [{ login: [] }]\ncomponents: { securitySchemes: { login: { <<: *x } } }',
    ],
    [
      'YAML with a key written twice',
      'openapi: 3.0.0\nopenapi: 3.0.0\nsecurity: [{ login: [] }]\ncomponents: { securitySchemes: { login: { type: oauth2 } } }',
    ],
  ])('reads %s', (_, text) => {
    expect(readTokenNeed(text).need).toBe('required');
  });

  it('reads a list of schemes once, however many operations share it', () => {
    let reads = 0;
    const security = new Proxy([{ login: [] }], {
      get(list, key) {
        reads += 1;
        return Reflect.get(list, key);
      },
    });
    const paths = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`/${index}`, { get: {} }]),
    );
    expect(readTokenNeed(openApi(bearer, { security, paths })).says).toBe(
      'asks for tokens (1000 operations, 0 of them open to all)',
    );
    expect(reads).toBeLessThan(100);
  });

  it('gives an answer for anything', () => {
    const part = fc.anything();
    const document = fc.record({
      openapi: fc.constantFrom('3.0.0', '3.1.0'),
      security: part,
      paths: fc.oneof(
        part,
        fc.dictionary(
          fc.constant('/a'),
          fc.dictionary(
            fc.constantFrom('get', '$ref'),
            fc.oneof(part, fc.record({ security: part })),
          ),
        ),
      ),
      components: fc.oneof(
        part,
        fc.record({
          securitySchemes: fc.oneof(part, fc.dictionary(fc.string(), part)),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(part, document, fc.string()), definition => {
        expect(['required', 'none', 'unknown']).toContain(
          readTokenNeed(definition).need,
        );
      }),
    );
  });
});
