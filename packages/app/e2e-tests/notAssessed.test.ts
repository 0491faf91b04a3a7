import { openMeshTab } from './meshTabParts';
import { expect, test } from './support';

test('a service about which nothing is known is told what was looked at and what to write, ready to copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMeshTab(page, 'storefront-website');
  await expect(
    page.getByRole('heading', {
      name: 'Nothing is known yet about what this service needs',
    }),
  ).toBeVisible();
  await expect(page.getByText('Not assessed', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^metadata:\n {2}annotations:\n/);
  expect(copied).toContain('mesh-readiness.io/requires: "mtls, jwt"');

  const places = page.getByRole('list', { name: 'What we looked at' });
  for (const place of [
    'annotations of component:default/storefront-website: Nothing found',
    'annotations of system:default/storefront, annotations of domain:default/shop: Nothing found',
    'group:default/team-storefront',
    'No Resource of type kubernetes-cluster among them.',
    'provides no API.',
    'meshReadiness.defaults in the app configuration: Nothing found',
  ]) {
    await expect(
      places.getByRole('listitem').filter({ hasText: place }),
    ).toHaveCount(1);
  }
});

test('it is never called ready', async ({ page }) => {
  await openMeshTab(page, 'sales-reports');

  await expect(page.getByText('Not assessed', { exact: true })).toBeVisible();
  await expect(page.getByText('Ready', { exact: true })).toHaveCount(0);
  await expect(
    page.getByRole('group', { name: 'Mesh to look at' }),
  ).toHaveCount(0);
});

test('all names that may be written are one click away', async ({ page }) => {
  await openMeshTab(page, 'storefront-website');
  await page
    .getByRole('link', { name: 'All names that may be written' })
    .click();

  await expect(page).toHaveURL(/\/mesh-readiness\/rules$/);
  await expect(page.getByText('security.jwt-authentication')).not.toHaveCount(
    0,
  );
});
