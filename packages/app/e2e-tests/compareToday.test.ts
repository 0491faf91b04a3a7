import { type Page } from '@playwright/test';
import { expect, openPage, test } from './support';

const section = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true });

test('under the newest edition the page holds what it knows and no heading without content', async ({
  page,
}) => {
  await openPage(page, '/mesh-readiness/compare');
  await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();

  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Features',
    'Resources',
    'Architecture',
    'Philosophy',
    'Releases',
    'Constraints',
    'What moving in takes',
    'Guidance',
    'Flowchart',
    "The article's case, by the documents of today",
    'Summary',
  ]);
  await expect(
    page.getByRole('navigation', { name: 'Sections of this page' }),
  ).not.toContainText('Depth');
  await expect(page.getByText('Series', { exact: true })).toHaveCount(0);

  const features = section(page, 'Features');
  await expect(features.getByRole('status')).toHaveText('54 of 54 features');
  await expect(
    features
      .getByRole('row', { name: /^Limit the rate of requests in each proxy/ })
      .getByRole('cell'),
  ).toHaveText([
    /^Partial.*Alpha/,
    /^None.*documents disagree/,
    /^Basic.*HTTPLocalRateLimitPolicy/,
    /^Partial.*not verified/,
  ]);

  const releases = section(page, 'Releases');
  await expect(
    releases
      .getByRole('table', { name: 'Istio (sidecar)' })
      .getByRole('row', { name: /^1\.24/ }),
  ).toContainText('2025-06-24');
  await expect(
    releases.getByRole('table', { name: 'Distributions and their terms' }),
  ).toContainText('Buoyant Enterprise');
  await expect(section(page, 'Constraints')).toContainText(
    '15 constraints, 7 of them not certain',
  );
  const movingIn = section(page, 'What moving in takes');
  await expect(
    movingIn.locator('summary').filter({ hasText: 'steps' }),
  ).toHaveText([
    /^Istio \(sidecar\)\s*\d+ steps/,
    /^Istio Ambient\s*\d+ steps/,
    /^Linkerd\s*\d+ steps/,
    /^Cilium\s*\d+ steps/,
  ]);
  await movingIn.getByText(/^Linkerd/).click();
  await expect(movingIn).toContainText('linkerd.io/inject');
});

test('every figure says what it is, requested, measured, computed or quoted, and what is opinion is marked as one', async ({
  page,
}) => {
  await openPage(page, '/mesh-readiness/compare');
  const resources = section(page, 'Resources');
  for (const [row, words] of [
    [/^1 Cilium/, /0\.3 CPU.*quoted/],
    [/^2 Istio Ambient/, /0\.9 CPU.*requested by default/],
    [/^3 Linkerd/, /10 CPU.*requested by default/],
    [/^4 Istio \(sidecar\)/, /12\.5 Gi.*requested by default/],
  ] as const) {
    await expect(resources.getByRole('row', { name: row })).toHaveText(words);
  }
  for (const basis of [
    /^Measured/,
    /^Requested by default/,
    /^Computed/,
    /^Quoted/,
  ]) {
    await expect(resources.getByText(basis).last()).toBeVisible();
  }
  await resources
    .getByText(/^Measured \d+$|^Measured$/)
    .first()
    .click();
  await expect(resources).toContainText('1000 requests a second');

  const guidance = section(page, 'Guidance');
  await expect(
    guidance.getByRole('heading', { name: 'What opinion adds Opinion' }),
  ).toBeVisible();
  await expect(
    guidance.getByRole('table', { name: 'What facts decide' }).getByRole('row'),
  ).toHaveCount(1 + 14);

  const flowchart = section(page, 'Flowchart');
  const questions = flowchart
    .getByRole('figure', { name: 'Decision flowchart' })
    .getByRole('listitem');
  await expect(questions.filter({ hasText: 'Opinion' })).toHaveText([
    /^Is it a new cluster\?/,
    /^Is there a dedicated platform team\?/,
    /^Is quick adoption the priority\?/,
  ]);
  await flowchart
    .getByRole('radiogroup', { name: /anything that only a mesh gives/ })
    .getByRole('radio', { name: 'No' })
    .click();
  await expect(flowchart.getByRole('status')).toContainText(
    'Leads to no mesh.',
  );
});
