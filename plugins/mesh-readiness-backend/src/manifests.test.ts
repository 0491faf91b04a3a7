import { createServiceFactory } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import Ajv from 'ajv/dist/2020';
import request from 'supertest';
import { entityOf } from './__testUtils__/entityOf';
import plugin from './index';

const BASE = '/api/mesh-readiness';

const orders = entityOf('component:default/orders', {
  annotations: {
    requires: 'jwt, rate-limit-local',
    'backstage.io/kubernetes-namespace': 'shop',
    'backstage.io/kubernetes-label-selector': 'app=orders-api',
  },
});

const nameless = entityOf('component:default/the_orders', {
  annotations: { requires: 'jwt', 'backstage.io/kubernetes-namespace': 'Shop' },
});

const leaflets = entityOf('component:default/leaflets', {
  annotations: { 'backstage.io/kubernetes-namespace': 'shop' },
});

describe('the manifests of an answer', () => {
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];

  const get = (name: string, edition = '2026-11') =>
    request(server).get(
      `${BASE}/assessments/component/default/${name}?edition=${edition}`,
    );
  const post = (body: object) =>
    request(server)
      .post(`${BASE}/assessments`)
      .send({ edition: '2026-11', ...body });
  const tokenOf = ({ manifests }: any): string =>
    manifests.find(({ id }: any) => id === 'istio-sidecar-token').yaml;

  beforeAll(async () => {
    const catalog = catalogServiceMock({
      entities: [orders, nameless, leaflets],
    });
    ({ server } = await startTestBackend({
      features: [
        plugin,
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalog,
        }),
      ],
    }));
  });

  it('are those that tasks and steps name, and the answer has their sources', async () => {
    const { body } = await get('orders');
    const named = body.evaluations.flatMap(({ tasks, migration }: any) =>
      [...tasks, ...migration].flatMap(({ manifests = [] }) => manifests),
    );
    const ids: string[] = body.manifests.map(({ id }: any) => id);
    expect(new Set(ids)).toEqual(new Set(named));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(
      expect.arrayContaining([
        'istio-sidecar-token',
        'istio-ambient-waypoint',
        'linkerd-rate-limit',
        'linkerd-namespace',
      ]),
    );
    expect(body.sources.map(({ id }: any) => id)).toEqual(
      expect.arrayContaining(
        body.manifests.flatMap(({ sources }: any) => sources),
      ),
    );
  });

  it('are as the OpenAPI document says', async () => {
    const [{ body }, { body: document }] = await Promise.all([
      get('orders'),
      request(server).get(`${BASE}/openapi.json`),
    ]);
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'openapi');
    const validate = ajv.getSchema('openapi#/components/schemas/Assessment')!;
    validate(body);
    expect(validate.errors).toBeNull();
  });

  it('have the names that the annotations tell', async () => {
    const { body } = await get('orders');
    expect(tokenOf(body)).toContain(`metadata:
  name: orders-token
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders-api
`);
  });

  it('are the same for an entity that is sent', async () => {
    const [fromCatalog, sent] = await Promise.all([
      get('orders'),
      post({ entity: orders }),
    ]);
    expect(sent.body.manifests).toEqual(fromCatalog.body.manifests);
  });

  it('have the names of a profile that is sent', async () => {
    const { body } = await post({
      profile: {
        requires: ['jwt'],
        context: { service: 'true', namespace: '123', selector: 'on=off' },
      },
    });
    expect(tokenOf(body)).toContain(`metadata:
  name: true-token
  namespace: "123"
spec:
  selector:
    matchLabels:
      "on": "off"
`);
  });

  it('do without names that are none, which are findings', async () => {
    const { body } = await get('the_orders');
    expect(tokenOf(body)).toContain(
      'namespace: your-namespace # Fill in: the namespace of the service\n',
    );
    expect(body.findings).toMatchObject([
      {
        code: 'MR0002',
        because: [
          {
            field: 'metadata.annotations["backstage.io/kubernetes-namespace"]',
            raw: 'Shop',
          },
        ],
      },
    ]);
  });

  it.each([
    ['namespace', 'Shop', 'expected a name of Kubernetes such as "orders"'],
    ['service', 'a b', 'expected a name of Kubernetes such as "orders"'],
    [
      'selector',
      'app in (a, b)',
      'expected labels such as "app=orders,tier=api"',
    ],
  ])('refuse the %s "%s" of a profile', async (key, value, expected) => {
    const { status, body } = await post({
      profile: { requires: ['jwt'], context: { [key]: value } },
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain(
      `body.profile.context.${key}: ${expected}`,
    );
  });

  it('are none under an edition that has none', async () => {
    const { body } = await get('orders', '2024-12');
    expect(body).toMatchObject({ status: 'assessed', manifests: [] });
  });

  it('are left out where a service is not assessed: names are no needs', async () => {
    const { body } = await get('leaflets');
    expect(body.status).toBe('not-assessed');
    expect(body).not.toHaveProperty('manifests');
  });
});
