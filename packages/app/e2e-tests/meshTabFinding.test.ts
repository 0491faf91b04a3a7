import { matrixCell, openArticleTab } from './meshTabParts';
import { expect, test } from './support';

const TOKENS_ON_LINKERD = 'Check end-user tokens on Linkerd';

test('a cell opens its finding: what to do, because, and evidence', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  await matrixCell(page, TOKENS_ON_LINKERD).click();

  const dialog = page.getByRole('dialog', { name: TOKENS_ON_LINKERD });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  const { x, width } = (await dialog.boundingBox())!;
  expect(Math.round(x + width), 'the right edge of the window').toBe(1440);
  await expect(
    dialog.getByText('Linkerd does not check end-user tokens.'),
  ).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'What to do',
    'Because',
    'Evidence',
  ]);
  await expect(dialog).toContainText(
    'Check tokens in the application instead, and drop this need. Service team, about 2 d',
  );
  await expect(dialog).toContainText(
    'metadata.annotations["mesh-readiness.io/requires"]',
  );
  await expect(dialog).toContainText(
    'jwt, jwt-hs512, authorization, constrained-resources',
  );
  await expect(
    dialog.getByRole('link', { name: 'API orders-api' }),
  ).toBeVisible();
  await expect(dialog).toContainText('scheme: bearer, bearerFormat: JWT');
  await expect(dialog.getByRole('list', { name: 'Sources' })).toContainText(
    /Istio Ambient Part 7: Istio vs Linkerd vs Cilium .*article, published 2024-12-24, read 2026-/,
  );
});

test('Escape closes a finding and gives the focus back to its cell', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  const cell = matrixCell(page, TOKENS_ON_LINKERD);
  await cell.click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cell).toBeFocused();
  await expect(page).not.toHaveURL(/cell=/);
});

test('a finding has an address, leads to the next mesh, and says what follows from the whole and what nobody claims', async ({
  page,
}) => {
  await openArticleTab(
    page,
    'orders',
    '?cell=security.jwt-authentication.hs512:linkerd',
  );
  await expect(
    page.getByRole('dialog', { name: 'Tokens signed with HS512 on Linkerd' }),
  ).toContainText('Follows from “Check end-user tokens”');

  await page.getByRole('button', { name: 'The same on Cilium' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Tokens signed with HS512 on Cilium' }),
  ).toContainText(
    'The edition claims nothing about this on Cilium. That is not a no',
  );
  await expect(page).toHaveURL(/cell=[^&]*cilium/);
});

test('the code of a finding leads to the page of its rule', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  await matrixCell(page, TOKENS_ON_LINKERD).click();
  await page.getByRole('dialog').getByRole('link', { name: 'MR0102' }).click();

  await expect(page).toHaveURL(
    /\/mesh-readiness\/rules\/MR0102\?edition=2024-12$/,
  );
  await expect(
    page.getByRole('heading', { name: /End-user tokens checked by the mesh/ }),
  ).toBeVisible();
});

test('the keyboard alone reaches cards, matrix and finding, and comes back', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  await page.getByRole('button', { name: 'Refresh' }).focus();

  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('radio', { name: 'Istio Ambient' }),
  ).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'sidecar' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Linkerd' })).toBeChecked();

  for (const mesh of ['Istio Ambient', 'Istio (sidecar)', 'Linkerd']) {
    await page.keyboard.press('Tab');
    await expect(
      matrixCell(page, `Check end-user tokens on ${mesh}`),
    ).toBeFocused();
  }
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: TOKENS_ON_LINKERD });
  await expect(dialog).toBeVisible();
  const next = dialog.getByRole('button', { name: 'The same on Cilium' });
  const stops = await dialog
    .getByRole('button')
    .or(dialog.getByRole('link'))
    .count();
  for (let stop = 0; stop <= stops + 1; stop++) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('[role="presentation"]') !== null,
      ),
      'Tab stays in the finding',
    ).toBe(true);
  }
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('dialog', { name: 'Check end-user tokens on Cilium' }),
  ).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(matrixCell(page, TOKENS_ON_LINKERD)).toBeFocused();
});
