import { entityOf } from './entityOf';

const ORDERS_API = `
openapi: 3.0.3
info: { title: Orders, version: '1' }
paths:
  /orders:
    get: { security: [{ session: [] }] }
components:
  securitySchemes:
    session: { type: http, scheme: bearer, bearerFormat: JWT }
`;

/** Nobody can say whether the key of the vault is a token. */
const LEDGER_API = `
openapi: 3.0.3
info: { title: Ledger, version: '1' }
security: [{ vault-seven: [] }]
paths: {}
components:
  securitySchemes:
    vault-seven: { type: apiKey, in: header, name: Authorization }
`;

/** A small organisation for tests: one service with something to read in every place, as a catalog-info.yaml would hold it. */
export const shopEntities = [
  entityOf('component:default/orders', {
    annotations: { requires: 'authz', pods: '12' },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'checkout',
      system: 'shop',
      providesApis: ['orders-api', 'ledger-api'],
      dependsOn: ['resource:default/prod'],
    },
  }),
  entityOf('system:default/shop', {
    annotations: { requires: 'rate-limit, project-zeus', pods: 'plenty' },
    spec: { owner: 'architects', domain: 'retail' },
  }),
  entityOf('domain:default/retail', {
    annotations: { priorities: 'rich-features, project-hera' },
    spec: { owner: 'architects' },
  }),
  entityOf('group:default/checkout', {
    annotations: { 'platform-team': 'true' },
    spec: { type: 'team', children: ['carts'], members: ['ada', 'ben'] },
  }),
  entityOf('group:default/carts', {
    spec: { type: 'team', children: [], members: ['cleo'] },
  }),
  ...['ada', 'ben', 'cleo'].map(name =>
    entityOf(`user:default/${name}`, { spec: { memberOf: [] } }),
  ),
  entityOf('resource:default/prod', {
    annotations: {
      cni: 'aws-vpc-cni',
      'cni-changeable': 'false',
      'new-cluster': 'false',
      nodes: '3',
    },
    spec: { type: 'kubernetes-cluster', owner: 'platform' },
  }),
  entityOf('api:default/orders-api', {
    spec: {
      type: 'openapi',
      lifecycle: 'production',
      owner: 'checkout',
      definition: ORDERS_API,
    },
  }),
  entityOf('api:default/ledger-api', {
    spec: {
      type: 'openapi',
      lifecycle: 'production',
      owner: 'architects',
      definition: LEDGER_API,
    },
  }),
  entityOf('component:default/leaflets', {
    spec: { type: 'website', lifecycle: 'production', owner: 'marketing' },
  }),
];
