import { type Page } from '@playwright/test';
import { matrixCell, meshChoice, openMeshTab, sectionOf } from './meshTabParts';
import { expect, openComponent, openPage, test } from './support';

const TOKENS = 'Check end-user tokens';
const TOKEN_CHECK =
  'RequestAuthentication vouchers/gift-cards, spec.jwtRules[0] in stand-in-istio';

const comparison = (page: Page) => sectionOf(page, 'Declared and observed');

/** The cells about one subject: what is declared, and what was observed. */
const comparedRow = (page: Page, subject: string) =>
  comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: subject }) })
    .getByRole('cell');

test('a service whose need for tokens stands in the cluster alone is told of it, with object and field', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMeshTab(page, 'gift-cards');

  await expect(
    page.getByRole('rowheader', {
      name: `${TOKENS} cluster stand-in-istio, RequestAuthentication`,
    }),
  ).toBeVisible();
  await expect(meshChoice(page, 'Linkerd')).toHaveAccessibleName(/Blocked/);
  const [declared, observed] = await comparedRow(page, TOKENS).all();
  await expect(declared).toHaveText('Nothing declared');
  await expect(observed).toContainText(TOKEN_CHECK);

  await matrixCell(page, `${TOKENS} on Linkerd`).click();
  const dialog = page.getByRole('dialog', { name: `${TOKENS} on Linkerd` });
  await expect(dialog).toContainText(`${TOKEN_CHECK}`);
  await expect(dialog).toContainText('Observed');
  await dialog
    .getByRole('button', {
      name: 'Copy RequestAuthentication vouchers/gift-cards',
    })
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    TOKEN_CHECK,
  );
});

test('a mesh that was seen is told from one that is declared, and in how many pods', async ({
  page,
}) => {
  await openMeshTab(page, 'price-labels');

  await expect(
    page.getByText(
      /^In Istio \(sidecar\) [\d.]+, seen in stand-in-istio: 2 of 3 pods · Istio \(sidecar\) asked for, not running in 1 pod: restart the workload · /,
    ),
  ).toBeVisible();
  await expect(
    comparison(page).getByRole('row', { name: /^Worth knowing 2 of 3 pods/ }),
  ).toBeVisible();
});

test('the card and the explorer count the pods that are in the mesh', async ({
  page,
}) => {
  await openComponent(page, 'price-labels');
  await expect(
    page.getByText(/^In Istio \(sidecar\) .*: 2 of 3 pods$/),
  ).toBeVisible();

  await openPage(page, '/mesh-readiness/explorer?text=price-labels');
  await expect(page.getByRole('row', { name: /Price labels/ })).toContainText(
    'Istio (sidecar), 2 of 3 pods',
  );
});

test('what the catalog and the cluster contradict each other about stands side by side, with the rule that says so', async ({
  page,
}) => {
  await openMeshTab(page, 'store-credit');

  await page
    .getByRole('link', { name: '2 contradictions with what was observed' })
    .click();
  await expect(comparison(page)).toBeInViewport();
  const [declaredMesh, seenMesh] = await comparedRow(
    page,
    'The mesh it runs in',
  ).all();
  await expect(declaredMesh).toContainText('Linkerd');
  await expect(seenMesh).toContainText('Istio (sidecar)');
  const [declaredNeed, seenNeed] = await comparedRow(page, TOKENS).all();
  await expect(declaredNeed).toContainText('this component');
  await expect(seenNeed).toContainText('RequestAuthentication');

  const sentence = comparison(page).getByRole('row', {
    name: new RegExp(`says not needed for "${TOKENS}"`),
  });
  await sentence.getByRole('link', { name: /^MR\d{4}$/ }).click();
  await expect(page).toHaveURL(/\/mesh-readiness\/rules\/MR0003/);
});

test('a service that is not linked to its objects is told what was looked for and what to add, ready to copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMeshTab(page, 'newsletter');

  const looked = page.getByRole('list', { name: 'What we looked at' });
  await expect(looked.getByText('Not linked', { exact: true })).toBeVisible();
  await expect(
    looked.getByRole('list', { name: 'Looked for:' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await looked.getByRole('button', { name: 'Copy what links it' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^metadata:\n {2}annotations:\n {4}backstage\.io\/kubernetes-/,
  );
});

test('a kind that the portal may not read is said to be unknown, and never to be none', async ({
  page,
}) => {
  await openMeshTab(page, 'click-and-collect');
  await page
    .getByRole('link', { name: '1 kind of object could not be read' })
    .click();

  await expect(sectionOf(page, 'What we looked at')).toBeInViewport();
  await expect(
    page.getByRole('list', { name: /^Unknown for these kinds/ }),
  ).toContainText(
    'The portal may not read in stand-in-restricted: EnvoyFilter (networking.istio.io).',
  );
});
