import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { describeWithShared } from 'test-tools';
import { entityOf } from './__testUtils__/entityOf';
import { readCatalog } from './__testUtils__/readCatalog';
import { startPortal } from './__testUtils__/startPortal';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const policy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW } as const),
};

/** What a service comes out as: a verdict for each mesh, or why there is none; then what it is known not to need. */
function outcomeOf(assessment: any): string[] {
  const { profile } = assessment;
  return [
    ...(assessment.status === 'assessed'
      ? assessment.evaluations.map(
          ({ mesh, verdict }: any) => `${mesh} ${verdict}`,
        )
      : profile.reports.flatMap(({ message }: any) => message ?? [])),
    ...profile.requirements
      .filter(({ need }: any) => need === 'unknown')
      .map(({ feature }: any) => `unknown ${feature}`),
    ...profile.notNeeded.map(({ feature }: any) => `not needed ${feature}`),
    ...profile.problems.map(({ kind }: any) => kind),
  ];
}

const NO_CLUSTER = 'No Resource of type kubernetes-cluster among them.';
const missing = (ref: string) => `Not in the catalog: ${ref}.`;
const noApi = (name: string) => `component:default/${name} provides no API.`;
const noSystem = (name: string) =>
  `component:default/${name} is part of no System.`;

const platformnow = (name: string, owner: string): [string, string[]] => [
  name,
  [
    missing('system:default/microservices-demo'),
    missing(`group:platformnow/${owner}`),
    NO_CLUSTER,
    noApi(name),
  ],
];
const bimsara = (name: string, owner: string): [string, string[]] => [
  name,
  [
    missing('domain:default/retail'),
    missing(`group:default/team-${owner}`),
    NO_CLUSTER,
    noApi(name),
  ],
];
const infracloud = (name: string): [string, string[]] => [
  name,
  [noSystem(name), missing('user:default/guest'), NO_CLUSTER, noApi(name)],
];

const MTLS_AND_TOKENS = [
  'istio-sidecar ready',
  'istio-ambient needs-work',
  'linkerd blocked',
  'cilium ready',
];
const MTLS_AND_THE_SAME_CNI = [
  'istio-sidecar ready',
  'istio-ambient ready',
  'linkerd ready',
  'cilium blocked',
];
const TOKENS = 'security.jwt-authentication';

/** Each catalog as it is, and with a few entities of our own around it that state needs. */
const CASES: {
  catalog: string;
  alone: [name: string, outcome: string[]][];
  overlay: Entity[];
  /** The same for every component, unless it stands in `others`. */
  withOverlay: string[];
  others?: Record<string, string[]>;
}[] = [
  {
    catalog: 'platformnow__microservices-demo',
    alone: [
      platformnow('ad-service', 'backend'),
      platformnow('cart-service', 'backend'),
      platformnow('checkout-service', 'backend'),
      platformnow('currency-service', 'backend'),
      platformnow('email-service', 'backend'),
      platformnow('frontend', 'frontend'),
      platformnow('loadgenerator', 'test'),
      platformnow('payment-service', 'backend'),
      platformnow('product-catalog-service', 'backend'),
      platformnow('recommendation-service', 'backend'),
      platformnow('shipping-service', 'backend'),
    ],
    overlay: [
      entityOf('system:default/microservices-demo', {
        annotations: { requires: 'mtls, jwt' },
        spec: { owner: 'platformnow' },
      }),
    ],
    withOverlay: MTLS_AND_TOKENS,
  },
  {
    catalog: 'BimsaraAnjanaJay__microservices-demo',
    alone: [
      bimsara('adservice', 'platform'),
      bimsara('cartservice', 'commerce'),
      bimsara('checkoutservice', 'commerce'),
      bimsara('currencyservice', 'platform'),
      bimsara('emailservice', 'platform'),
      bimsara('jaeger', 'platform'),
      bimsara('otel-collector', 'platform'),
      bimsara('redis-cart', 'platform'),
    ],
    overlay: [
      entityOf('domain:default/retail', {
        annotations: { requires: 'mtls', 'not-needed': 'jwt' },
        spec: { owner: 'retail' },
      }),
      entityOf('resource:default/boutique-cluster', {
        annotations: { 'cni-changeable': 'false', 'new-cluster': 'false' },
        spec: {
          type: 'kubernetes-cluster',
          owner: 'team-platform',
          system: 'online-boutique',
        },
      }),
    ],
    withOverlay: [...MTLS_AND_THE_SAME_CNI, `not needed ${TOKENS}`],
  },
  {
    catalog: 'infracloudio__backstage-msvc-app',
    alone: [
      [
        'boutique-carts',
        [
          noSystem('boutique-carts'),
          missing('user:default/guest'),
          NO_CLUSTER,
          `not needed ${TOKENS}`,
        ],
      ],
      infracloud('boutique-checkout'),
      infracloud('boutique-frontend'),
      infracloud('boutique-payment'),
      infracloud('boutique-products'),
    ],
    overlay: [
      entityOf('resource:default/boutique-cluster', {
        annotations: { requires: 'mtls, jwt' },
        spec: {
          type: 'kubernetes-cluster',
          owner: 'platform',
          dependencyOf: [
            'component:boutique-carts',
            'component:boutique-checkout',
            'component:boutique-frontend',
            'component:boutique-payment',
            'component:boutique-products',
          ],
        },
      }),
    ],
    withOverlay: MTLS_AND_TOKENS,
    others: {
      // Its definition declares no security, which the need for tokens that its cluster states outweighs.
      'boutique-carts': [...MTLS_AND_TOKENS, 'unconfirmed-need'],
    },
  },
];

describeWithShared('the catalogs of the corpus', folder => {
  const corpus = join(folder, 'corpus');

  /** Reads what the catalogs point at from the copies of their repositories. */
  const readCopy = async (url: string) => {
    const [, owner, repository, path] =
      /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/blob\/main\/(.+)$/.exec(url)!;
    return readFileSync(join(corpus, `${owner}__${repository}`, path), 'utf8');
  };
  const start = async (
    entities: Entity[],
    readUrl = readCopy,
    unreadable: string[] = [],
  ) => {
    const knex = await databases.init('SQLITE_3');
    const { server } = await startPortal({
      knex,
      entities,
      policy,
      readUrl,
      unreadable,
    });
    const asUser = (call: request.Test) =>
      call.set('Authorization', mockCredentials.user.header());
    return {
      get: async (name: string) => {
        const { body } = await asUser(
          request(server).get(
            `/api/mesh-readiness/assessments/component/default/${name}?edition=2024-12`,
          ),
        );
        return outcomeOf(body);
      },
      post: async (entity: Entity, related: Entity[]) => {
        const { body } = await asUser(
          request(server)
            .post('/api/mesh-readiness/assessments')
            .send({ entity, related, edition: '2024-12' }),
        );
        return outcomeOf(body);
      },
    };
  };

  describe.each(CASES)('$catalog', testCase => {
    const { alone, overlay, withOverlay, others } = testCase;
    const entities = readCatalog(join(corpus, testCase.catalog));
    const components = entities.filter(({ kind }) => kind === 'Component');

    it('has a line in the table for each component', () => {
      expect(components.map(({ metadata }) => metadata.name).sort()).toEqual(
        alone.map(([name]) => name),
      );
    });

    it('comes out as the table says', async () => {
      const { get } = await start(entities);
      const found = await Promise.all(
        alone.map(async ([name]) => [name, await get(name)]),
      );
      expect(found).toEqual(alone);
    }, 60_000);

    it('comes out as the table says with needs stated around it, from the catalog and when it is sent', async () => {
      const { get, post } = await start([...entities, ...overlay]);
      for (const component of components) {
        const { name } = component.metadata;
        const expected = others?.[name] ?? withOverlay;
        expect([name, await get(name)]).toEqual([name, expected]);
        const related = overlay.filter(({ kind }) => kind === 'Resource');
        expect([name, await post(component, related)]).toEqual([
          name,
          expected,
        ]);
      }
    }, 60_000);
  });

  it('leave it open whether tokens are needed when a definition cannot be fetched', async () => {
    const { get } = await start(
      readCatalog(join(corpus, 'infracloudio__backstage-msvc-app')),
      async () => {
        throw new Error('no network');
      },
      ['api:default/boutique-carts-api'],
    );
    expect(await get('boutique-carts')).toEqual([
      noSystem('boutique-carts'),
      missing('user:default/guest'),
      NO_CLUSTER,
      'The definition of api:default/boutique-carts-api could not be read: the API is not in the catalog.',
      `unknown ${TOKENS}`,
    ]);
  }, 60_000);
});
