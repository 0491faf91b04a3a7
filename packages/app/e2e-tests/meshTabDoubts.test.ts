import { matrixCell, openMeshTab } from './meshTabParts';
import { expect, test } from './support';

test('a cell that rests on what nobody verified, or on documents that disagree, says so, and its finding says what is not sure', async ({
  page,
}) => {
  await openMeshTab(page, 'orders');
  await expect(
    matrixCell(page, 'Check end-user tokens on Istio (sidecar)'),
  ).not.toHaveText(/verified|inferred|disagree/);
  await expect(
    matrixCell(page, 'Tokens signed with HS512 on Cilium'),
  ).toContainText('inferred');

  const unverified = matrixCell(
    page,
    'Tokens signed with HS512 on Istio (sidecar)',
  );
  await expect(unverified).toContainText('not verified');
  await unverified.click();
  const dialog = page.getByRole('dialog');
  const notSure = dialog.getByRole('list', { name: 'What is not sure' });
  await expect(notSure).toHaveText(
    /^not verified.*Whether it works end to end in Istio was not tested\.$/,
  );
  await page.keyboard.press('Escape');

  const contradicted = matrixCell(
    page,
    'Limit the rate of requests on Istio Ambient',
  );
  await expect(contradicted).toContainText('documents disagree');
  await contradicted.click();
  await expect(notSure).toContainText(
    'The waypoint page lists rate limiting among the functions of a waypoint and gives no supported resource for it.',
  );
  await expect(
    dialog
      .getByRole('list', { name: 'Sources' })
      .getByRole('link', { name: 'Use Layer 7 features (ambient)' }),
  ).toHaveAttribute('href', /^https:\/\/istio\.io\//);
});
