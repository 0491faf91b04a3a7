import { type Page } from '@playwright/test';
import { backendOf, guestHeaders } from './backend';
import {
  chooseMesh,
  meshChoice,
  openArticleTab,
  sectionOf,
} from './meshTabParts';
import { expect, test } from './support';

// Ticks are kept for the guest in the backend: each test has a service of its own, and takes away what an earlier run left.
const openUnticked = async (page: Page, name: string, baseURL: string) => {
  const backend = backendOf(baseURL);
  const key = `tasks.component:default/${name}.istio-ambient`;
  await page.request.delete(
    `${backend}/api/user-settings/buckets/default.mesh-readiness/keys/${encodeURIComponent(
      key,
    )}`,
    { headers: await guestHeaders(page.request, backend) },
  );
  await openArticleTab(page, name);
  return sectionOf(page, 'What it would take');
};

const SIGNING =
  'Move token signing from HS512 to RSA and publish the public keys as JWKS.';

test('the tasks stand with who acts, how long it takes and the rule that asks for them', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');

  const serviceTeam = page.getByRole('list', { name: 'Service team' });
  const platformTeam = page.getByRole('list', { name: 'Platform team' });
  await expect(serviceTeam.getByRole('listitem')).toHaveText([
    /^Move token signing from HS512 to RSA.*1 dMR0103$/,
    /^Limit requests in application code.*2 dMR0204$/,
  ]);
  await expect(platformTeam.getByRole('listitem')).toHaveText([
    /^Deploy a waypoint.*attach RequestAuthentication to it\.1 hMR0102MR0103$/,
    /^Size the nodes.*87\.5 % less CPU and 80\.5 % less memory.*optional2 hMR0403$/,
  ]);
});

test('a ticked task is still ticked after a reload', async ({
  page,
  baseURL,
}) => {
  const tasks = await openUnticked(page, 'orders', baseURL!);
  await expect(tasks).toContainText('0 of 4 done, about 3.4 d in all.');
  await tasks.getByText(SIGNING).click();
  await expect(tasks).toContainText('1 of 4 done');
  await page.reload();

  await expect(page.getByRole('checkbox', { name: SIGNING })).toBeChecked();
  await expect(tasks).toContainText('1 of 4 done');
});

test('the tasks can be copied as Markdown, ticks included', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tasks = await openUnticked(page, 'order-history', baseURL!);
  await expect(tasks).toContainText('0 of 1 done');
  await tasks.getByText(/^Limit requests in application code/).click();
  await expect(tasks).toContainText('1 of 1 done');
  await tasks.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(tasks.getByRole('button', { name: 'Copied' })).toBeVisible();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Istio Ambient for order-history');
  expect(copied).toContain('- [x] Limit requests in application code');
});

test('another mesh has other tasks, chosen on its card or above the tasks', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  const tasks = sectionOf(page, 'What it would take');
  await chooseMesh(page, 'Linkerd');
  await expect(tasks).toContainText('Check tokens in the application instead');
  await expect(tasks).toContainText(
    'In the way, and nothing to do about it is known: Tokens signed with HS512.',
  );

  await tasks.getByRole('button', { name: /^Linkerd/ }).click();
  await page.getByRole('option', { name: 'Cilium' }).click();
  await expect(meshChoice(page, 'Cilium')).toBeChecked();
  await expect(tasks).not.toContainText('Check tokens in the application');
});
