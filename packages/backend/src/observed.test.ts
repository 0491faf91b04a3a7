import { setTimeout as after } from 'node:timers/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import meshReadiness from 'backstage-plugin-mesh-readiness-backend';
import kubernetesModule from 'backstage-plugin-mesh-readiness-backend-module-kubernetes';
import {
  type ApiObject,
  type StandIn,
  startStandIn,
} from 'kubernetes-stand-in';
import request from 'supertest';

// The whole way of an object, from a cluster to the answer that the page of a service shows.

const NAMES = Array.from({ length: 40 }, (_, index) => `service-${index}`);
const [CHANGED] = NAMES;
const NAMESPACE = 'shop';
const PATIENCE = 60_000;
/** How long a change may take to its page. */
const LONGEST_MILLISECONDS = 5_000;

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    uid: `uid of ${name}`,
    etag: `etag of ${name}`,
    annotations: {
      'backstage.io/kubernetes-label-selector': `app=${name}`,
      'backstage.io/kubernetes-namespace': NAMESPACE,
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'team' },
  relations: [],
});

const podTemplate = (name: string, containers: string[]) => ({
  metadata: { labels: { app: name } },
  spec: {
    containers: containers.map(image => ({
      name: image.includes('proxy') ? 'linkerd-proxy' : 'app',
      image,
    })),
  },
});

const workload = (name: string): ApiObject[] => [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      template: podTemplate(name, ['images.example.com/app:1']),
    },
  },
  pod(name, ['images.example.com/app:1']),
];

function pod(name: string, containers: string[]): ApiObject {
  const { metadata, spec } = podTemplate(name, containers);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata, name: `${name}-0`, namespace: NAMESPACE },
    spec,
    status: { phase: 'Running' },
  };
}

describe('what runs in a cluster', () => {
  let standIn: StandIn;
  let portal: Awaited<ReturnType<typeof startTestBackend>>;

  const get = async (path: string) => {
    const { status, body } = await request(portal.server).get(
      `/api/mesh-readiness${path}`,
    );
    expect({ path, status }).toEqual({ path, status: 200 });
    return body;
  };
  const assessment = (name: string) =>
    get(`/assessments/component/default/${name}`);
  const times = async (): Promise<Record<string, string>> => {
    const { items } = await get('/services?limit=100&facets=none');
    return Object.fromEntries(
      items.map(({ entityRef, readAt }: Record<string, string>) => [
        entityRef,
        readAt,
      ]),
    );
  };
  /** Asks until an answer is as expected, for as long as a change may take. */
  const soon = async <T>(
    ask: () => Promise<T>,
    isExpected: (answer: T) => boolean,
  ): Promise<T> => {
    const end = performance.now() + LONGEST_MILLISECONDS;
    for (;;) {
      const answer = await ask();
      if (isExpected(answer) || performance.now() > end) {
        return answer;
      }
      await after(100);
    }
  };

  beforeAll(async () => {
    standIn = await startStandIn({
      objects: [
        {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: NAMESPACE },
        },
        ...NAMES.flatMap(workload),
      ],
      served: ['RequestAuthentication.security.istio.io'],
    });
    const { url, token, caData } = standIn;
    portal = await startTestBackend({
      features: [
        meshReadiness,
        kubernetesModule,
        catalogServiceMock.factory({ entities: NAMES.map(component) }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        mockServices.rootConfig.factory({
          data: {
            kubernetes: {
              clusterLocatorMethods: [
                {
                  type: 'config',
                  clusters: [
                    {
                      name: 'prod',
                      url,
                      authProvider: 'serviceAccount',
                      serviceAccountToken: token,
                      caData,
                    },
                  ],
                },
              ],
            },
          },
        }),
      ],
    });
    await request(portal.server)
      .post('/api/mesh-readiness/refresh')
      .expect(202);
  }, PATIENCE);

  afterAll(async () => {
    await portal?.stop();
    await standIn?.stop();
  });

  it('says in which mesh services run, and that they need none', async () => {
    const { items, total } = await get('/services?limit=100&facets=none');
    expect(total).toBe(NAMES.length);
    for (const { status, enrolment, cluster } of items) {
      expect({ status, enrolment, cluster }).toEqual({
        status: 'assessed',
        enrolment: { pods: { inMesh: 0, all: 1 } },
        cluster: 'prod',
      });
    }
  });

  it('reaches the page of a service within seconds of a change, and no other service is read for it', async () => {
    const before = await times();
    standIn.apply({
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      metadata: { name: 'tokens', namespace: NAMESPACE },
      spec: {
        selector: { matchLabels: { app: CHANGED } },
        jwtRules: [{ issuer: 'https://accounts.example.com' }],
      },
    });
    const { profile, evaluations } = await soon(
      () => assessment(CHANGED),
      ({ profile: { requirements } }) => requirements.length > 0,
    );
    expect(profile.requirements).toEqual([
      expect.objectContaining({
        feature: 'security.jwt-authentication',
        because: [
          expect.objectContaining({
            basis: 'observed',
            field: 'spec.jwtRules[0]',
            object: expect.objectContaining({
              cluster: 'prod',
              kind: 'RequestAuthentication',
              namespace: NAMESPACE,
              name: 'tokens',
            }),
          }),
        ],
      }),
    ]);
    expect(
      evaluations.find(({ mesh }: { mesh: string }) => mesh === 'linkerd')
        .verdict,
    ).toBe('blocked');
    const changed = `component:default/${CHANGED}`;
    const { [changed]: read, ...others } = await times();
    expect(read > before[changed]).toBe(true);
    expect({ ...others, [changed]: before[changed] }).toEqual(before);
  });

  it('stands in the change log when a service moves into a mesh', async () => {
    standIn.apply(
      pod(CHANGED, [
        'images.example.com/app:1',
        'cr.l5d.io/linkerd/proxy:stable-2.14.10',
      ]),
    );
    const { items } = await soon(
      () => get('/services?enrolled=linkerd&facets=none'),
      ({ total }) => total > 0,
    );
    expect(items).toEqual([
      expect.objectContaining({
        entityRef: `component:default/${CHANGED}`,
        enrolment: { mesh: 'linkerd', pods: { inMesh: 1, all: 1 } },
      }),
    ]);
    const { items: changes } = await get('/changes?days=1');
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'enrolment',
        entityRef: `component:default/${CHANGED}`,
        before: 'none',
        after: 'linkerd',
      }),
    );
  });
});
