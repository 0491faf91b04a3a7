import type { AdoptionSummary } from 'backstage-plugin-mesh-readiness-common';
import { DEMO_COMPONENTS } from './demo';
import {
  answerOf,
  expect,
  needsOrganisation,
  PORTALS,
  test,
} from './organisation';
import { GENERATED_SERVICES } from './portals';
import { content, openPage } from './support';

needsOrganisation();

for (const portal of ['all', 'own'] as const) {
  test.describe(`the adoption page for a visitor who sees ${portal}`, () => {
    test.use({ baseURL: PORTALS[portal] });

    test('counts every service once for each mesh', async ({ request }) => {
      const summary = await answerOf<AdoptionSummary>(
        request,
        PORTALS[portal],
        '/summary',
      );
      expect(summary.total).toBeGreaterThan(100);
      for (const counts of Object.values(summary.meshes)) {
        expect(
          Object.values(counts).reduce((sum, count) => sum + count, 0),
        ).toBe(summary.total);
      }
    });

    test('has behind each number the services that it counts', async ({
      request,
    }) => {
      const summary = await answerOf<AdoptionSummary>(
        request,
        PORTALS[portal],
        '/summary',
      );
      for (const [mesh, { ready, enrolled }] of Object.entries(
        summary.meshes,
      )) {
        const totalOf = async (filters: string) =>
          (
            await answerOf<{ total: number }>(
              request,
              PORTALS[portal],
              `/services?limit=1&facets=none&${filters}`,
            )
          ).total;
        expect(await totalOf(`notEnrolled=${mesh}&verdict=${mesh}:ready`)).toBe(
          ready,
        );
        expect(await totalOf(`enrolled=${mesh}`)).toBe(enrolled);
      }
    });

    test('shows how many services there are', async ({ page, request }) => {
      const { total } = await answerOf<AdoptionSummary>(
        request,
        PORTALS[portal],
        '/summary',
      );
      await openPage(page, '/mesh-readiness/adoption');
      await expect(content(page)).toContainText(total.toLocaleString('en'));
    });
  });
}

test('a policy leaves a part of the services, of the clusters and of the findings', async ({
  request,
}) => {
  const all = await answerOf<AdoptionSummary>(request, PORTALS.all, '/summary');
  const own = await answerOf<AdoptionSummary>(request, PORTALS.own, '/summary');
  expect(all.total).toBe(GENERATED_SERVICES + DEMO_COMPONENTS);
  expect(own.total).toBeLessThan(all.total / 10);
  expect(own.clusters.length).toBeLessThan(all.clusters.length);
  const blocksOf = ({ findings }: AdoptionSummary) =>
    findings.reduce((sum, { blocks }) => sum + blocks, 0);
  expect(blocksOf(own)).toBeLessThan(blocksOf(all) / 10);
});
