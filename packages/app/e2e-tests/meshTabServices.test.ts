import {
  matrixCell,
  meshChoice,
  openArticleTab,
  openMeshTab,
  sectionOf,
} from './meshTabParts';
import { expect, test } from './support';

test('a service that every mesh is ready for has nothing to do', async ({
  page,
}) => {
  await openArticleTab(page, 'gift-wrapping');

  for (const mesh of ['Linkerd', 'Istio Ambient', 'sidecar', 'Cilium']) {
    await expect(meshChoice(page, mesh)).toHaveAccessibleName(
      /Ready.*Nothing to do/,
    );
  }
  await expect(sectionOf(page, 'What it would take')).toContainText(
    'Linkerd asks for nothing before this service can join it.',
  );
});

test('a service that states no special need is assessed, and ready', async ({
  page,
}) => {
  await openArticleTab(page, 'store-locator');

  await expect(page.getByText(/needs nothing special/)).not.toHaveCount(0);
  await expect(meshChoice(page, 'Cilium')).toHaveAccessibleName(/Ready/);
});

test('a service that needs nothing a mesh gives is told that no mesh is needed, what does instead, and which to take anyway', async ({
  page,
}) => {
  await openMeshTab(page, 'store-locator');

  await expect(
    page.getByRole('heading', { name: 'No mesh is needed.' }),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'What does instead' }),
  ).toContainText('NetworkPolicy between services');
  await expect(
    page.getByText('If you want one anyway: Istio Ambient, Linkerd.'),
  ).toBeVisible();
  await expect(page.getByText('Recommended', { exact: true })).toHaveCount(0);
  await expect(sectionOf(page, 'How we got here')).toContainText(
    'Why no mesh is needed',
  );
});

test('a service that every mesh is blocked for is told the one with the least in its way', async ({
  page,
}) => {
  await openArticleTab(page, 'fraud-check');

  await expect(
    page.getByRole('heading', {
      name: 'No mesh fits this service as it is. Istio (sidecar) has the least in its way: 1 blocker.',
    }),
  ).toBeVisible();
  for (const mesh of ['sidecar', 'Istio Ambient', 'Linkerd', 'Cilium']) {
    await expect(meshChoice(page, mesh)).toHaveAccessibleName(
      /Blocked.*1 blocker/,
    );
  }
  await expect(page.getByText('Recommended', { exact: true })).toHaveCount(0);
});

test('a service with a typing error is told the name that comes near', async ({
  page,
}) => {
  await openArticleTab(page, 'wish-list');

  await expect(meshChoice(page, 'Istio Ambient')).toHaveAccessibleName(
    /Unknown.*1 not known/,
  );
  await expect(sectionOf(page, 'What it would take')).toContainText(
    'Known names that come near: circuit-breaker.',
  );
  await matrixCell(page, 'circit-breaker on Istio Ambient').click();
  await expect(page.getByRole('dialog')).toContainText(
    'Nearest known names: circuit-breaker',
  );
});

test('a malformed value is quoted with where it stands and what was expected', async ({
  page,
}) => {
  await openArticleTab(page, 'courier-tracking');
  const problems = sectionOf(page, 'About what was read');
  await expect(problems).toContainText(
    '"a dozen" in metadata.annotations["mesh-readiness.io/pods"] of component:default/courier-tracking was left out, because a whole number from 1 to 1000000 was expected.',
  );

  await problems.getByRole('button', { name: 'Show 3 more' }).click();
  await expect(problems).toContainText('"maybe"');
  await expect(problems).toContainText('"true" or "false" was expected');
  await expect(problems).toContainText('"latest"');
  await expect(problems).toContainText('a known key such as "requires"');
  await expect(
    sectionOf(page, 'Your requirements against the meshes'),
  ).toContainText('Trace requests across services');
});

test('a contradiction is shown with both places and which of them counts', async ({
  page,
}) => {
  await openArticleTab(page, 'refunds');

  const problems = sectionOf(page, 'About what was read');
  await expect(problems).toContainText(
    'metadata.annotations["mesh-readiness.io/not-needed"] of component:default/refunds says not needed',
  );
  await expect(problems).toContainText(
    'of api:default/refunds-api says required',
  );
  await expect(
    page.getByRole('checkbox', { name: /correct one of the two places/ }),
  ).toBeVisible();
});

test('two clusters that differ are both shown', async ({ page }) => {
  await openArticleTab(page, 'currency-rates');

  const problems = sectionOf(page, 'About what was read');
  await expect(problems).toContainText('resource:default/prod-eu');
  await expect(problems).toContainText('resource:default/prod-us');
});

test('an OpenAPI document that cannot be read leaves the need unknown, which is not no', async ({
  page,
}) => {
  await openArticleTab(page, 'supplier-gateway');

  await expect(
    page.getByText(
      'This would be certain if we knew: does it need “Check end-user tokens”?',
    ),
  ).toBeVisible();
  await expect(
    page.getByRole('rowheader', { name: /^Check end-user tokens/ }),
  ).toContainText('not known whether needed · API supplier-api');
  await expect(meshChoice(page, 'Linkerd')).toHaveAccessibleName(
    /Unknown.*1 not known/,
  );
});

test('a service that states nothing itself has the needs of its System and its cluster', async ({
  page,
}) => {
  await openArticleTab(page, 'order-history');

  await expect(page.getByRole('rowheader')).toContainText([
    'Limit the rate of requests System ordering',
    'The CNI must stay cluster prod-eu',
  ]);
  await expect(meshChoice(page, 'Linkerd')).toHaveAccessibleName(/Blocked/);
  await expect(meshChoice(page, 'Cilium')).toHaveAccessibleName(/Blocked/);
});

test('a service in a mesh says which it declares', async ({ page }) => {
  await openArticleTab(page, 'checkout');

  await expect(
    page.getByText(/^Declared: in Istio \(sidecar\) 1\.24 · cluster prod-asia/),
  ).toBeVisible();
});
