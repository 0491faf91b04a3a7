import {
  chooseMesh,
  matrixCell,
  meshChoice,
  openMeshTab,
} from './meshTabParts';
import { expect, test } from './support';

test('a release past its end of life is a thing to do for the platform team, with the day and the release to go to', async ({
  page,
}) => {
  await openMeshTab(page, 'checkout');
  await expect(
    page.getByText(/^Declared: in Istio \(sidecar\) 1\.24 · cluster prod-asia/),
  ).toBeVisible();
  await chooseMesh(page, 'Istio (sidecar)');
  await expect(meshChoice(page, 'Istio (sidecar)')).toHaveAccessibleName(
    /^Istio \(sidecar\) Installed: 1\.24 Needs work/,
  );
  await expect(
    page.getByRole('row', { name: /^The release this is about/ }),
  ).toContainText('1.24');
  await expect(
    page
      .getByRole('row', { name: /^A release without support/ })
      .getByRole('button'),
  ).toHaveText(
    /^To do.*Istio \(sidecar\) 1\.24, which is in use, has been without support since 2025-06-24\.$/,
  );
  await expect(
    page
      .getByRole('list', { name: 'Platform team' })
      .getByRole('listitem')
      .filter({ hasText: /^Upgrade Istio \(sidecar\) from 1\.24 to 1\.\d\d/ }),
  ).toContainText('MR0601');

  await page
    .getByRole('row', { name: /^A release without support/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('dialog')).toContainText('2025-06-24');
  await expect(
    page.getByRole('dialog').getByRole('list', { name: 'Sources' }),
  ).toContainText('Istio Supported Releases');
});

test('Linkerd 2.16 in the cluster blocks a rate limit in each proxy, which an upgrade brings and the newest Linkerd has', async ({
  page,
}) => {
  const limit = 'Limit the rate of requests in each proxy on Linkerd';
  await openMeshTab(page, 'till-sync');
  await expect(meshChoice(page, 'Linkerd')).toHaveAccessibleName(
    /^Linkerd Installed: 2\.16 .* Blocked 1 blocker After an upgrade to 2\.19: Ready/,
  );
  await chooseMesh(page, 'Linkerd');
  await expect(
    page
      .getByRole('list', { name: 'Platform team' })
      .getByRole('listitem')
      .filter({ hasText: /^Upgrade Linkerd from 2\.16 to 2\.\d\d\./ }),
  ).toContainText('MR0604');
  await matrixCell(page, limit).click();
  await expect(page.getByRole('dialog', { name: limit })).toContainText(
    'Linkerd does not limit the rate of requests in each proxy. HTTPLocalRateLimitPolicy came with 2.17.',
  );

  await openMeshTab(page, 'voucher-codes');
  await expect(meshChoice(page, 'Linkerd')).toHaveAccessibleName(
    /^Linkerd Release 2\.20 open source Ready/,
  );
  await expect(matrixCell(page, limit)).toContainText(
    'HTTPLocalRateLimitPolicy',
  );
});
