import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithShared } from 'test-tools';
import { readTokenNeed } from './readTokenNeed';

/** What each definition of the corpus comes out as: the need, its operations, those open to all, the schemes that decide. */
const EXPECTED: Record<
  string,
  [need: string, operations: number, open: number, schemes: string[]]
> = {
  'GoogleCloudPlatform__endpoints-samples__k8s_openapi.yaml': [
    'required',
    4,
    0,
    [
      'google_jwt',
      'gae_default_service_account',
      'google_service_account',
      'google_id_token',
      'firebase',
    ],
  ],
  'Kamal-Alethix__backstage-1__plugins_bitbucket-cloud-common_bitbucket-cloud.oas.json':
    ['required', 302, 89, ['oauth2']],
  'Kuadrant__kuadrant-operator__examples_oas-apikey.yaml': [
    'none',
    2,
    1,
    ['api_key'],
  ],
  'Kuadrant__kuadrant-operator__examples_oas-oidc.yaml': [
    'required',
    2,
    1,
    ['oidc'],
  ],
  'OAI__learn.openapis.org__examples_v3.0_api-with-examples.yaml': [
    'none',
    2,
    2,
    [],
  ],
  'OAI__learn.openapis.org__examples_v3.0_petstore-expanded.yaml': [
    'none',
    4,
    4,
    [],
  ],
  'OAI__learn.openapis.org__examples_v3.0_uspto.yaml': ['none', 3, 3, []],
  'OAI__learn.openapis.org__examples_v3.1_non-oauth-scopes.yaml': [
    'required',
    1,
    0,
    ['bearerAuth'],
  ],
  'OAI__learn.openapis.org__examples_v3.1_tictactoe.yaml': [
    'required',
    3,
    0,
    ['app2AppOauth', 'bearerHttpAuthentication', 'user2AppOauth'],
  ],
  'OAI__learn.openapis.org__examples_v3.1_webhook-example.yaml': [
    'none',
    0,
    0,
    [],
  ],
  'gothinkster__realworld__api_openapi.yml': ['required', 19, 7, ['Token']],
  'infracloudio__backstage-msvc-app__src_cartservice_api-catalog_open-api.yaml':
    ['none', 5, 5, []],
  'istio__istio__samples_bookinfo_swagger.yaml': ['none', 4, 4, []],
  'swagger-api__swagger-petstore__src_main_resources_openapi.yaml': [
    'required',
    19,
    10,
    ['petstore_auth'],
  ],
};

describeWithShared('the OpenAPI definitions of the corpus', folder => {
  const files = readdirSync(join(folder, 'corpus/openapi'));

  it('are 14, each with a line in the table', () => {
    expect(files).toHaveLength(14);
    expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
  });

  it.each(files)('%s comes out as the table says', file => {
    const text = readFileSync(join(folder, 'corpus/openapi', file), 'utf8');
    const [need, operations, open, schemes] = EXPECTED[file];
    const found = readTokenNeed(text);
    expect(found.need).toBe(need);
    expect(found.says).toContain(
      `(${operations} ${
        operations === 1 ? 'operation' : 'operations'
      }, ${open} of them open to all)`,
    );
    expect(
      found.places.map(({ field }) => field.replace(/^.*[.:] ?/, '')),
    ).toEqual(schemes.length ? schemes : ['security']);
  });
});
