import {
  chooseMesh,
  matrixCell,
  meshChoice,
  openMeshTab,
  sectionOf,
} from './meshTabParts';
import { expect, test } from './support';

const TODAY =
  /^Istio \(sidecar\) fits this service, with \d things to do first\.$/;
const THEN = 'Istio Ambient fits this service, with 3 things to do first.';

test('the worked case of the article has another answer today, and each verdict that changed says quietly what was said then', async ({
  page,
}) => {
  await openMeshTab(page, 'orders');

  await expect(page.getByRole('heading', { name: TODAY })).toBeVisible();
  for (const card of [
    /^Istio \(sidecar\) Release 1\.31 Needs work Recommended \d to do 1\.2 CPU 1\.5 Gi \* requested by default$/,
    /^Cilium Release 1\.20 Needs work \d to do 0\.3 CPU 1\.5 Gi \* quoted$/,
    /^Istio Ambient Release 1\.31 Blocked 1 blocker /,
    /^Linkerd Release 2\.20 open source Blocked 2 blockers /,
  ]) {
    await expect(
      page
        .getByRole('group', { name: 'Mesh to look at' })
        .getByRole('radio', { name: card }),
    ).toBeVisible();
  }
  for (const [mesh, mark] of [
    [
      'Cilium',
      '2024-12 said Blocked: Cilium needs the CNI of the cluster to be replaced. Now: Cilium does not have to replace the CNI, but is strongly limited beside another one.',
    ],
    [
      'Istio Ambient',
      '2024-12 said Needs work: Istio Ambient does not limit the rate of requests by itself. Now: Istio Ambient does not limit the rate of requests between services.',
    ],
    // Blocked then as now.
    ['Linkerd', ''],
  ]) {
    await expect(meshChoice(page, mesh)).toHaveAccessibleDescription(mark);
  }
  await expect(
    matrixCell(page, 'Limit the rate of requests on Linkerd'),
  ).toContainText('HTTPLocalRateLimitPolicy');
});

test('what changed for the service opens under the cards with both answers, and leads to the page What changed for that mesh', async ({
  page,
}) => {
  await openMeshTab(page, 'voucher-codes');
  await chooseMesh(page, 'Linkerd');
  await expect(meshChoice(page, 'Linkerd')).toHaveAccessibleDescription(
    /^2024-12 said Blocked: Linkerd does not limit the rate of requests in each proxy\. Since 2\.17: Linkerd limits the rate of requests in each proxy\./,
  );

  await page.getByText(/^What 2024-12 says otherwise about Linkerd/).click();
  const change = page
    .getByRole('listitem')
    .filter({ hasText: /^Limit the rate of requests in each proxy2024-12/ });
  await expect(change.getByRole('definition')).toHaveText([
    /^Blocker.*does not limit the rate of requests in each proxy\.$/,
    /^Worth knowing.*limits the rate of requests in each proxy\./,
  ]);

  await page
    .getByRole('link', { name: /^What changed between the editions/ })
    .click();
  await expect(page).toHaveURL(/\/mesh-readiness\/what-changed\?mesh=linkerd$/);
  await expect(page.getByRole('radio', { name: 'Linkerd' })).toBeChecked();
  await expect(
    page.getByRole('article', { name: 'Linkerd has no rate limiting.' }),
  ).toContainText('HTTPLocalRateLimitPolicy');
});

test('choosing another edition changes answer, marks and address, and choosing the default one brings all of it back', async ({
  page,
}) => {
  await openMeshTab(page, 'orders');
  await expect(page.getByRole('heading', { name: TODAY })).toBeVisible();

  await page.getByRole('button', { name: /^Edition 2026-11/ }).click();
  await page.getByRole('option', { name: /2024-12/ }).click();
  await expect(page.getByRole('heading', { name: THEN })).toBeVisible();
  await expect(page).toHaveURL(/\/orders\/mesh\?edition=2024-12$/);
  await expect(page.getByText(/^20\d\d-\d\d said/)).toHaveCount(0);
  await expect(
    sectionOf(page, 'How we got here').getByText('Is it a new cluster?'),
  ).not.toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: THEN })).toBeVisible();

  await page.getByRole('button', { name: /^Edition 2024-12/ }).click();
  await page.getByRole('option', { name: /2026-11/ }).click();
  await expect(page.getByRole('heading', { name: TODAY })).toBeVisible();
  await expect(page).toHaveURL(/\/orders\/mesh$/);
});
