import { type Page } from '@playwright/test';
import { expect, openPage, test, underArticle } from './support';

const RULES = '/mesh-readiness/rules';
// As many as the edition has.
const ALL_RULES = /^(\d+) of \1 rules$/;

const openRules = (page: Page, code = '', search = '') =>
  openPage(page, `${RULES}${code}${underArticle(search)}`);

test('a search finds a rule, and its row opens its page', async ({ page }) => {
  await openRules(page);
  await expect(page.getByRole('status')).toHaveText(ALL_RULES);
  await page.getByRole('searchbox', { name: 'Filter rules' }).fill('token');
  await expect(page).toHaveURL(/q=token/);
  await expect(page.getByRole('status')).toHaveText(/^[1-4] of \d+ rules$/);
  await page
    .getByRole('row', { name: 'End-user tokens checked by the mesh' })
    .click();

  await expect(page).toHaveURL(/\/rules\/MR0102/);
  await expect(
    page.getByRole('heading', {
      name: 'End-user tokens checked by the mesh MR0102',
    }),
  ).toBeVisible();
});

test('rules can be told apart by area, and nothing found says how to get out', async ({
  page,
}) => {
  await openRules(page);
  await page.getByRole('button', { name: /Area$/ }).click();
  await page.getByRole('option', { name: 'Profile' }).click();
  await expect(page.getByRole('status')).toHaveText(/^1?\d of \d+ rules$/);

  await page.getByRole('searchbox', { name: 'Filter rules' }).fill('sidecar');
  await expect(page.getByText('No rule passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all rules' }).click();
  await expect(page.getByRole('status')).toHaveText(ALL_RULES);
});

test('the page of a rule tells its feature, what each mesh offers, what it says, and the cases that test it', async ({
  page,
}) => {
  await openRules(page, '/MR0102');

  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'The feature it answers',
    'What each mesh offers',
    'What it says',
    'Examples',
    'Sources',
  ]);
  await expect(
    page.getByRole('region', { name: 'The feature it answers' }),
  ).toContainText('openid-connect');
  const offers = page.getByRole('table', { name: /^What each mesh offers/ });
  await expect(offers.getByRole('row', { name: /^Linkerd/ })).toContainText(
    'None',
  );
  await expect(
    offers.getByRole('row', { name: /^Istio Ambient/ }),
  ).toContainText('RequestAuthentication + waypoint');
  await expect(
    page
      .getByRole('table', { name: 'What it says' })
      .getByRole('row', { name: /^None/ }),
  ).toContainText('Service team, about 2 d');
  await expect(page.getByRole('table', { name: 'Examples' })).toContainText(
    'Linkerd does not check end-user tokens',
  );
});

test('a rule leads to the rule of a part of its feature, and back to all rules', async ({
  page,
}) => {
  await openRules(page, '/MR0102');
  await page.getByRole('link', { name: 'Tokens signed with HS512' }).click();
  await expect(page).toHaveURL(/\/rules\/MR0103/);

  await page.getByRole('link', { name: 'All rules' }).click();
  await expect(page.getByRole('status')).toHaveText(ALL_RULES);
});

test('the newest edition has rules about releases, found by their area, with what they ask for and the cases that test them', async ({
  page,
}) => {
  await openPage(page, RULES);
  await expect(page.getByRole('status')).toHaveText(ALL_RULES);
  await page.getByRole('button', { name: /Area$/ }).click();
  await page.getByRole('option', { name: 'Release' }).click();
  await expect(page.getByRole('status')).toHaveText(/^[4-9] of \d+ rules$/);
  await page.getByRole('row', { name: 'A release without support' }).click();

  await expect(page).toHaveURL(/\/rules\/MR0601/);
  await expect(page.getByRole('table', { name: 'What it says' })).toContainText(
    'Platform team, about 2 d',
  );
  await expect(
    page
      .getByRole('table', { name: 'Examples' })
      .getByRole('row', { name: /^The last day of support is in order/ }),
  ).toContainText('on the day 2026-10-14');
  await expect(
    page.getByRole('region', { name: 'Sources' }).getByRole('link').first(),
  ).toHaveAttribute('href', /^https:\/\//);
});

test('the list is read and opened with the keyboard', async ({ page }) => {
  await openRules(page, '', '?q=circuit');
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ rules$/);
  await page.getByRole('row', { name: 'Circuit breaker in the mesh' }).focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/rules\/MR0202/);
});

test('an unknown code says so and which codes there are', async ({ page }) => {
  await openRules(page, '/MR9999');

  await expect(page.getByRole('alert')).toContainText(
    'Edition 2024-12 has no rule MR9999',
  );
  await expect(page.getByRole('alert')).toContainText(
    'Its codes run from MR0001 to MR0403',
  );
  await page.getByRole('link', { name: 'All rules' }).click();
  await expect(page.getByRole('status')).toHaveText(ALL_RULES);
});

test.describe('when the backend fails', () => {
  test.use({ expectedErrors: /status of 500/ });

  test('the page says what failed and tries again', async ({ page }) => {
    const editions = '**/api/mesh-readiness/editions/*';
    await page.route(editions, route =>
      route.fulfill({
        status: 500,
        json: {
          error: { name: 'Error', message: 'No room left' },
          response: { statusCode: 500 },
        },
      }),
    );
    await openRules(page);
    await expect(page.getByRole('alert')).toContainText('No room left');

    await page.unroute(editions);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText(ALL_RULES);
  });
});
