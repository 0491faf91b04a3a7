import { openArticleTab, sectionOf } from './meshTabParts';
import { expect, test } from './support';

test('the bars start from the service, follow other pods, and go back', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  const resources = sectionOf(page, 'Resources');
  const sidecar = resources.getByRole('row', { name: /^\d Istio \(sidecar\)/ });
  const back = resources.getByRole('button', {
    name: 'Back to 12 pods on 3 nodes',
  });
  await expect(resources).toContainText(
    'This service runs 12 pods on 3 nodes.',
  );
  await expect(
    resources.getByRole('row', { name: /^1 Istio Ambient/ }),
  ).toContainText('87.5 % less than Istio (sidecar)');
  await expect(sidecar).toContainText('1.2 CPU');
  await expect(back).toBeDisabled();

  await resources.getByRole('textbox', { name: 'Pods' }).fill('1200');
  await page.keyboard.press('Enter');
  await expect(
    resources.getByRole('table', { name: /for 1,200 pods on 3 nodes/ }),
  ).toBeVisible();
  await expect(sidecar).toContainText('120 CPU');

  await back.click();
  await expect(sidecar).toContainText('1.2 CPU');
  await expect(resources.getByRole('textbox', { name: 'Pods' })).toHaveValue(
    '12',
  );
});

test('arrow keys move the slider, and the formula is shown on demand with the document each figure is from', async ({
  page,
}) => {
  await openArticleTab(page, 'orders');
  const resources = sectionOf(page, 'Resources');
  await resources.getByRole('slider', { name: 'Nodes' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    resources.getByRole('table', { name: /for 12 pods on 4 nodes/ }),
  ).toBeVisible();
  await expect(
    resources.getByRole('row', { name: /^\d Istio Ambient/ }),
  ).toContainText('0.2 CPU');

  await resources.getByRole('button', { name: 'How this is computed' }).click();
  await expect(resources.getByText('CPU: 4 nodes × 50m = 200m')).toBeVisible();
  await expect(
    resources.getByText('Memory: 12 pods × 128Mi = 1536Mi'),
  ).toBeVisible();
  await expect(
    resources.getByRole('list', { name: 'Sources' }).first(),
  ).toContainText('Istio Ambient Part 7');
});
