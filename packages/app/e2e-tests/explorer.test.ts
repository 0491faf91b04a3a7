import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ServiceList } from 'backstage-plugin-mesh-readiness-common';
import {
  answerOf,
  expect,
  needsOrganisation,
  PORTALS,
  test,
} from './organisation';
import { expectNothingRan, MARKUP } from './markup';
import { content, openPage } from './support';

const FILTERS = 'allOf=security.mtls&verdict=linkerd:ready';

needsOrganisation();

const EXPLORER = '/mesh-readiness/explorer';

/** The number of services above the table. */
const count = (page: Page) => content(page).getByRole('status').first();

const words = (total: number) => `${total.toLocaleString('en')} services`;

/** The box to tick in a row of the table; chosen filters are rows of a grid of their own. */
const rowBox = (page: Page, row: number) =>
  content(page)
    .locator('tbody')
    .getByRole('row')
    .nth(row)
    .getByRole('checkbox');

for (const portal of ['all', 'own'] as const) {
  test.describe(`the explorer for a visitor who sees ${portal}`, () => {
    test.use({ baseURL: PORTALS[portal] });

    test('answers what the address asks for', async ({ page, request }) => {
      const { total, items } = await answerOf<ServiceList>(
        request,
        PORTALS[portal],
        `/services?${FILTERS}&limit=50`,
      );
      expect(total).toBeGreaterThan(10);
      await openPage(page, `/mesh-readiness/explorer?${FILTERS}`);
      await expect(content(page)).toContainText(
        `${total.toLocaleString('en')} services`,
      );
      await expect(content(page)).toContainText(
        items[0].title ?? items[0].entityRef,
      );
    });

    test('counts in each facet what a filter by it would leave', async ({
      request,
    }) => {
      const { facets } = await answerOf<ServiceList>(
        request,
        PORTALS[portal],
        `/services?${FILTERS}&limit=1`,
      );
      for (const key of ['lifecycle', 'type', 'owner'] as const) {
        const [{ value, count: expected }] = facets[key]!.values;
        const { total } = await answerOf<ServiceList>(
          request,
          PORTALS[portal],
          `/services?${FILTERS}&limit=1&facets=none&${key}=${encodeURIComponent(
            value,
          )}`,
        );
        expect(total, `${key} ${value}`).toBe(expected);
      }
    });
  });
}

test('hides from a visitor whose services they may not see', async ({
  request,
}) => {
  const { facets } = await answerOf<ServiceList>(
    request,
    PORTALS.own,
    '/services?limit=1',
  );
  const owners = facets.owner!.values.map(({ value }) => value);
  expect(owners).toContain('group:default/team-0001');
  expect(owners).not.toContain('group:default/team-0100');
});

test.describe('the explorer in the hands of an architect', () => {
  test.use({ baseURL: PORTALS.all });

  test('filters by features first, keeps the filters over a reload and gives them back one by one', async ({
    page,
    request,
  }) => {
    const listed = (filters: string) =>
      answerOf<ServiceList>(
        request,
        PORTALS.all,
        `/services?limit=1&facets=none&${filters}`,
      );
    await openPage(page, EXPLORER);
    await expect(
      content(page).getByRole('heading', { level: 3 }).first(),
    ).toHaveText('Features they need');
    const features = content(page).getByRole('list', {
      name: 'Features they need',
    });
    await features.getByText('Encrypt traffic between services').click();
    const first = await listed('allOf=security.mtls');
    await expect(count(page)).toHaveText(words(first.total));

    await content(page).getByRole('radio', { name: 'None of' }).click();
    await features.getByText('Retry and time out calls').click();
    const both = await listed(
      'allOf=security.mtls&noneOf=traffic.retries-timeouts',
    );
    expect(both.total).toBeLessThan(first.total);
    await expect(count(page)).toHaveText(words(both.total));

    await page.reload();
    await expect(count(page)).toHaveText(words(both.total));
    await page.goBack();
    await expect(count(page)).toHaveText(words(first.total));
    await page.goBack();
    await expect(count(page)).toHaveText(words((await listed('')).total));
  });

  test('compares three services side by side, at an address to send on', async ({
    page,
    request,
  }) => {
    const { items, total } = await answerOf<ServiceList>(
      request,
      PORTALS.all,
      `/services?${FILTERS}&limit=3`,
    );
    await openPage(page, `${EXPLORER}?${FILTERS}`);
    await expect(count(page)).toHaveText(words(total));
    for (const row of [0, 1, 2]) {
      // The table moves the focus from a box to its row while it settles, and a key that falls in between reaches neither.
      await expect(async () => {
        if (!(await rowBox(page, row).isChecked())) {
          await rowBox(page, row).press('Space');
        }
        await expect(rowBox(page, row)).toBeChecked({ timeout: 1_000 });
      }).toPass();
    }
    await page.getByRole('button', { name: 'Compare 3' }).click();
    const dialog = page.getByRole('dialog');
    for (const { title } of items) {
      await expect(
        dialog.getByRole('columnheader', { name: title! }),
      ).toBeVisible();
    }
    await page.reload();
    await expect(
      dialog.getByRole('heading', { name: '3 services side by side' }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).not.toHaveURL(/compare=/);
  });

  test('takes the services of the list along as CSV', async ({
    page,
    request,
  }) => {
    const { items, total } = await answerOf<ServiceList>(
      request,
      PORTALS.all,
      `/services?${FILTERS}&limit=50`,
    );
    await openPage(page, `${EXPLORER}?${FILTERS}`);
    await expect(count(page)).toHaveText(words(total));
    const download = page.waitForEvent('download');
    await content(page)
      .getByRole('button', { name: 'Download these services as CSV' })
      .click();
    const file = await (await download).path();
    const [head, ...rows] = (await readFile(file, 'utf8')).trim().split('\r\n');
    expect(head).toContain('Service,Title,Owner,Istio (sidecar)');
    expect(rows).toHaveLength(total);
    expect(rows.slice(0, items.length).map(row => row.split(',')[0])).toEqual(
      items.map(({ entityRef }) => entityRef),
    );
  });

  test('keeps a saved view over a reload', async ({ page }) => {
    await openPage(page, `${EXPLORER}?${FILTERS}`);
    await content(page).getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Encrypted');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await openPage(page, EXPLORER);
    await content(page).getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Encrypted' }).click();
    await expect(page).toHaveURL(/allOf=security\.mtls/);
    await expect(page).toHaveURL(/verdict=linkerd%3Aready/);
  });

  test('works without a mouse', async ({ page }) => {
    await openPage(page, EXPLORER);
    const all = await count(page).textContent();
    await content(page)
      .getByRole('checkbox', { name: /^Encrypt traffic between services/ })
      .press('Space');
    await expect(page).toHaveURL(/allOf=security\.mtls/);
    await expect(count(page)).not.toHaveText(all!);
    await content(page)
      .getByRole('columnheader', { name: 'Owner' })
      .press('Enter');
    await expect(page).toHaveURL(/sort=owner/);
    await content(page)
      .getByRole('rowheader')
      .getByRole('link')
      .first()
      .press('Enter');
    await expect(page).toHaveURL(/\/catalog\/default\/component\/.+\/mesh/);
  });

  test('shows a text of somebody else as text and never runs it', async ({
    page,
  }) => {
    await page.route('**/api/mesh-readiness/services?*', async route => {
      const response = await route.fetch();
      const answer: ServiceList = await response.json();
      await route.fulfill({
        response,
        json: {
          ...answer,
          items: answer.items.map(item => ({
            ...item,
            title: MARKUP,
            cluster: MARKUP,
            lifecycle: MARKUP,
          })),
        },
      });
    });
    await openPage(
      page,
      `${EXPLORER}?column=cluster&column=lifecycle&text=${encodeURIComponent(
        'a',
      )}`,
    );
    await expect(content(page).getByRole('rowheader').first()).toContainText(
      MARKUP,
    );
    await expectNothingRan(page);
  });
});

test('finds nothing by the name of a service that the visitor may not see', async ({
  page,
  request,
}) => {
  const { items } = await answerOf<ServiceList>(
    request,
    PORTALS.all,
    '/services?owner=group:default/team-0100&limit=1',
  );
  await openPage(
    page,
    `${PORTALS.own}${EXPLORER}?ref=${encodeURIComponent(items[0].entityRef)}`,
  );
  await expect(
    content(page).getByRole('heading', {
      name: 'No service passes these filters',
    }),
  ).toBeVisible();
  await expect(content(page).getByRole('table')).toHaveCount(0);
});
