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

    it('an API key that is named JWT', () => {
      const document = {
        swagger: 2.0,
        security: [{ JWT: [] }],
        securityDefinitions: {
          JWT: { type: 'apiKey', in: 'header', name: 'Authorization' },
        },
      };
      expect(readTokenNeed(document)).toMatchObject({
        need: 'required',
        places: [{ raw: 'JWT: type: apiKey, in: header, name: Authorization' }],
      });
    });
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
        'could not be read: it is no valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 12',
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
        'when it holds aliases that grow without end',
        `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nopenapi: 3.0.0`,
        'could not be read: it is no valid YAML: Excessive alias count indicates a resource exhaustion attack',
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
