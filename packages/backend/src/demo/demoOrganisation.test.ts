import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import plugin from 'backstage-plugin-mesh-readiness-backend';
import { makeOrganisation } from 'demo-organisation';
import request from 'supertest';
import { demoOrganisation } from './demoOrganisation';

jest.setTimeout(60_000);

const startWith = (demo: object, features: any[] = []) =>
  startTestBackend({
    features: [
      catalogPlugin,
      demoOrganisation,
      mockServices.rootConfig.factory({ data: { demo } }),
      ...features,
    ],
  });

const countBy = (values: string[]) =>
  values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }),
    {},
  );

const countComponents = async (
  server: Awaited<ReturnType<typeof startWith>>['server'],
) => {
  const { body } = await request(server).get(
    '/api/catalog/entities/by-query?filter=kind=component&limit=0',
  );
  return body.totalItems;
};

describe('demoOrganisation', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('fills the catalog with as many services as are asked for', async () => {
    const { server } = await startWith({ services: '20' });
    await expect(countComponents(server)).resolves.toBe(20);
  });

  it('leaves the catalog alone when nothing is asked for', async () => {
    const { server } = await startWith({});
    await expect(countComponents(server)).resolves.toBe(0);
  });

  it('fills a database once, however often the backend starts on it', async () => {
    const knex = await databases.init('SQLITE_3');
    const database = mockServices.database.factory({ knex });
    const first = await startWith({ services: 20 }, [database]);
    await first.stop();
    const { server } = await startWith({ services: 20 }, [database]);
    await expect(countComponents(server)).resolves.toBe(20);
  });

  it.each([-1, 1.5, 100_001])('refuses %s services', async services => {
    await expect(startWith({ services })).rejects.toThrow(
      `demo.services is ${services}, expected a whole number from 0 to 100000`,
    );
  });
});

describe('the generated organisation', () => {
  it('has services with every answer there is, a fifth of them with nothing stated', async () => {
    const entities = await makeOrganisation(250);
    const { server } = await startTestBackend({
      features: [
        plugin,
        catalogServiceMock.factory({ entities }),
        mockServices.permissions.factory({ result: 'ALLOW' as any }),
      ],
    });
    const answers = [];
    for (const entity of entities.filter(
      ({ kind }: Entity) => kind === 'Component',
    )) {
      const { body } = await request(server).get(
        `/api/mesh-readiness/assessments/component/default/${entity.metadata.name}`,
      );
      answers.push(body);
    }
    const assessed = answers.filter(({ status }) => status === 'assessed');
    const verdicts = countBy(
      assessed.flatMap(({ evaluations }) =>
        evaluations.map(({ mesh, verdict }: any) => `${mesh} ${verdict}`),
      ),
    );

    expect(countBy(answers.map(({ status }) => status))).toEqual({
      assessed: 200,
      'not-assessed': 50,
    });
    for (const mesh of [
      'istio-ambient',
      'istio-sidecar',
      'linkerd',
      'cilium',
    ]) {
      for (const verdict of ['ready', 'needs-work', 'unknown', 'blocked']) {
        expect(verdicts[`${mesh} ${verdict}`]).toBeGreaterThan(1);
      }
    }
    expect(
      Object.keys(
        countBy(assessed.map(({ recommendation }) => recommendation.status)),
      ).sort(),
    ).toEqual(['all-blocked', 'decided', 'no-mesh', 'open']);
  });
});
