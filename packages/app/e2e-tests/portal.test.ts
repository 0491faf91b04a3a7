import { darkTheme, expect, openComponent, openPage, test } from './support';

test('the portal opens on the catalog, signed in as the guest', async ({
  page,
}) => {
  await openPage(page, '/');

  await expect(page).toHaveURL(/\/catalog/);
  await expect(
    page.getByRole('heading', { name: 'Demo Shop Catalog' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Orders (the worked case)' }),
  ).toBeVisible();
});

test('the sidebar leads to search, catalog, APIs, Mesh Readiness and settings', async ({
  page,
}) => {
  await openPage(page, '/');

  const sidebar = page.getByRole('navigation', { name: 'sidebar nav' });
  await expect(sidebar.getByRole('button', { name: 'Search' })).toBeVisible();
  for (const name of ['Catalog', 'APIs', 'Mesh readiness', 'Settings']) {
    await expect(
      sidebar.getByRole('link', { name, exact: true }),
    ).toBeVisible();
  }
});

test('the search finds a service by what its description says', async ({
  page,
}) => {
  await openPage(page, '/search?query=typing+error');

  await expect(page.getByRole('link', { name: /Wish list/ })).toBeVisible();
});

test('a component shows its API and its cluster', async ({ page }) => {
  await openComponent(page, 'orders');

  await expect(page.getByRole('link', { name: 'Orders API' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Production Europe' }),
  ).toBeVisible();
});

test('the portal opens in the dark', async ({ page }) => {
  await darkTheme(page);
  await openPage(page, '/catalog');

  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
});
