import { type Page } from '@playwright/test';
import { expect, openPage, test } from './support';

const WHAT_CHANGED = '/mesh-readiness/what-changed';

const corrections = (page: Page) => page.getByRole('article');

const showMesh = (page: Page, mesh: string) =>
  page
    .getByRole('radiogroup', { name: 'Mesh to show' })
    .getByText(mesh, { exact: true })
    .click();

test('What changed lists the thirty corrections by what has become of them, each with claim, truth, documents and rules', async ({
  page,
}) => {
  await openPage(page, '/mesh-readiness/compare');
  await page.getByRole('tab', { name: 'What changed' }).click();

  await expect(page).toHaveURL(/\/mesh-readiness\/what-changed/);
  await expect(
    page.getByText('What changed from 2024-12 to 2026-11'),
  ).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('30 of 30 corrections');
  await expect(corrections(page)).toHaveCount(30);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Wrong from the start 8',
    'No document bears it out 6',
    'Said too broadly 8',
    'Overtaken since 4',
    'An opinion 1',
    'Still true 3',
  ]);

  const breaker = page.getByRole('article', {
    name: 'Linkerd has no circuit breaker.',
  });
  await expect(breaker).toContainText('wrong already in 2024');
  await expect(breaker).toContainText('It has one since 2.13, of 2023');
  await breaker.getByText('3 sources').click();
  for (const link of await breaker
    .getByRole('list', { name: 'Sources' })
    .getByRole('link')
    .all()) {
    await expect(link).toHaveAttribute('href', /^https:\/\//);
  }
  await expect(
    page.getByRole('article', { name: 'Linkerd has no JWT authentication.' }),
  ).toContainText('still true');

  await breaker
    .getByRole('link', { name: 'Break the circuit to a failing service' })
    .click();
  await expect(page).toHaveURL(/\/rules\/MR0202/);
  await expect(
    page.getByRole('heading', { name: /Circuit breaker in the mesh/ }),
  ).toBeVisible();
});

test('corrections are filtered by mesh, words and what became of them, and the address keeps the filter', async ({
  page,
}) => {
  await openPage(page, WHAT_CHANGED);
  await showMesh(page, 'Cilium');
  await expect(page.getByRole('status')).toHaveText('9 of 30 corrections');
  await expect(page).toHaveURL(/mesh=cilium/);
  for (const correction of await corrections(page).all()) {
    await expect(correction).toContainText('Cilium');
  }

  await page.getByRole('searchbox', { name: 'Filter corrections' }).fill('CNI');
  await expect(page.getByRole('status')).toHaveText(/^[12] of 30 corrections$/);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/^[12] of 30 corrections$/);
  await expect(
    page.getByRole('article', {
      name: 'Cilium requires that the CNI is replaced.',
    }),
  ).toBeVisible();

  await page.getByRole('searchbox').fill('teleport');
  await expect(page.getByText(/^No correction passes/)).toBeVisible();
});

test('Differences shows what both editions say of a feature on a mesh, side by side', async ({
  page,
}) => {
  await openPage(page, `${WHAT_CHANGED}?mesh=linkerd`);
  await page
    .getByRole('radiogroup', { name: 'What to show' })
    .getByText('Differences')
    .click();

  await expect(page).toHaveURL(/view=differences/);
  const table = page.getByRole('table', {
    name: 'Support that 2024-12 and 2026-11 state otherwise',
  });
  await expect(
    table
      .getByRole('row', { name: /^Break the circuit to a failing service/ })
      .getByRole('cell'),
  ).toHaveText([/^None/, /^Basic/]);
  await expect(
    table.getByRole('row', { name: /^Check end-user tokens/ }),
  ).toHaveCount(0);
});
