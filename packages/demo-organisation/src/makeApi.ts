import type { Entity } from '@backstage/catalog-model';
import type { Chance } from './Chance';
import { entityOf } from './entityOf';

const SCHEMES = {
  token: '{ type: http, scheme: bearer, bearerFormat: JWT }',
  signIn:
    '{ type: openIdConnect, openIdConnectUrl: https://sign-in.organisation.example/.well-known/openid-configuration }',
  key: '{ type: apiKey, in: header, name: X-Api-Key }',
  unclear: '{ type: apiKey, in: header, name: Authorization }',
} as const;

/** The API of a service: half of them ask for tokens, others for a key or for nothing, and some do not say. */
export function makeApi(
  service: { name: string; owner: string; system: string },
  chance: Chance,
): Entity {
  const spec = {
    lifecycle: 'production',
    owner: service.owner,
    system: service.system,
  };
  const name = `${service.name}-api`;
  if (chance.percent(10)) {
    return entityOf('API', name, {
      spec: { ...spec, type: 'grpc', definition: protocolOf(service.name) },
    });
  }
  const scheme = chance.pick([
    'token',
    'token',
    'signIn',
    'key',
    'unclear',
    undefined,
  ] as const);
  return entityOf('API', name, {
    spec: {
      ...spec,
      type: 'openapi',
      definition: definitionOf(service.name, scheme),
    },
  });
}

function definitionOf(
  name: string,
  scheme: keyof typeof SCHEMES | undefined,
): string {
  return `openapi: 3.0.3
info: { title: ${name}, version: 1.0.0 }
servers: [{ url: https://${name}.organisation.example/v1 }]
${scheme ? `security: [{ caller: [] }]\n` : ''}paths:
  /items:
    get:
      operationId: listItems
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { '200': { description: A page of items } }
    post:
      operationId: addItem
      responses: { '201': { description: The item } }
  /items/{itemId}:
    get:
      operationId: getItem
      parameters:
        [{ name: itemId, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: The item }
        '404': { description: There is no such item }
${
  scheme
    ? `components:
  securitySchemes:
    caller: ${SCHEMES[scheme]}
`
    : ''
}`;
}

function protocolOf(name: string): string {
  return `syntax = "proto3";
package ${name.replace(/-/g, '.')};
service Items {
  rpc Get (Key) returns (Item);
}
message Key { string id = 1; }
message Item { string id = 1; int64 count = 2; }
`;
}
