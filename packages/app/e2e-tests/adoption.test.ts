import type { Page } from '@playwright/test';
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
import { expectNothingRan, MARKUP } from './markup';

needsOrganisation();

/** Every link of the page that is a number and leads to the explorer. */
const numberedLinks = (page: Page) =>
  content(page)
    .locator('a[href*="/mesh-readiness/explorer?"]')
    .evaluateAll(links =>
      links.flatMap(link => {
        const text = link.textContent?.replace(/,/g, '') ?? '';
        return /^\d+$/.test(text)
          ? [
              {
                query: new URL((link as HTMLAnchorElement).href).search,
                count: Number(text),
              },
            ]
          : [];
      }),
    );

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

    test('leads from every number to exactly as many services', async ({
      page,
      request,
    }) => {
      await openPage(page, '/mesh-readiness/adoption');
      await content(page)
        .getByRole('button', { name: /^Show all \d+ rules$/ })
        .click();
      for (const part of ['Where to begin', 'Clusters', 'What holds us back']) {
        await expect(
          content(page).getByRole('region', { name: part }).getByRole('table'),
        ).toBeVisible();
      }
      const links = await numberedLinks(page);
      expect(links.length).toBeGreaterThan(100);
      const wrong: string[] = [];
      for (const { query, count } of links) {
        const { total } = await answerOf<{ total: number }>(
          request,
          PORTALS[portal],
          `/services${query}&limit=1&facets=none`,
        );
        if (total !== count) {
          wrong.push(`${query} lists ${total}, the page says ${count}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test('opens the services behind a segment of a bar', async ({
      page,
      request,
    }) => {
      const { meshes } = await answerOf<AdoptionSummary>(
        request,
        PORTALS[portal],
        '/summary',
      );
      const ready = meshes.linkerd.ready.toLocaleString('en');
      await openPage(page, '/mesh-readiness/adoption');
      await content(page)
        .getByRole('list', { name: 'Linkerd', exact: true })
        .getByRole('link', { name: `Linkerd: ${ready} Ready` })
        .click();
      await expect(content(page).getByRole('status').first()).toHaveText(
        `${ready} services`,
      );
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

test('a text of somebody else is shown as text and never run', async ({
  page,
}) => {
  await page.route('**/api/mesh-readiness/changes*', async route => {
    const response = await route.fetch();
    const answer = await response.json();
    await route.fulfill({
      response,
      json: {
        ...answer,
        items: [
          {
            entityRef: `component:default/${MARKUP}`,
            at: new Date().toISOString(),
            kind: 'left',
          },
        ],
      },
    });
  });
  await openPage(page, `${PORTALS.all}/mesh-readiness/adoption`);
  await expect(content(page)).toContainText(MARKUP);
  await expectNothingRan(page);
});
