import { type Page } from '@playwright/test';
import { expect, openPage, test, underArticle } from './support';

const COMPARE = '/mesh-readiness/compare';
// As many as the edition has.
const ALL_FEATURES = /^(\d+) of \1 features$/;

const section = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true });

const openCompare = async (page: Page, search = '') => {
  await openPage(page, `${COMPARE}${underArticle(search)}`);
  await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
};

test('the entry in the sidebar leads to all services, and a tab beside them to the comparison', async ({
  page,
}) => {
  await openPage(page, '/catalog');
  await page.getByRole('link', { name: 'Mesh readiness', exact: true }).click();

  await expect(page.getByRole('tab', { name: 'Adoption' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { name: 'Features' })).toBeVisible();
});

test('the page holds every part of the comparison, in order, and says what the article says', async ({
  page,
}) => {
  await openCompare(page);

  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Features',
    'Depth',
    'Resources',
    'Architecture',
    'Philosophy',
    'By team size and by priority Opinion',
    'Flowchart',
    'Why Wealist chose Istio Ambient',
    'Summary',
  ]);
  await expect(
    page.getByText(/It holds 4 meshes, \d+ features and \d+ sources?, as of/),
  ).toBeVisible();

  await expect(
    section(page, 'Features').getByRole('row', {
      name: /^Check end-user tokens/,
    }),
  ).toHaveText(
    /Full\s*RequestAuthentication\s*Full\s*RequestAuthentication \+ waypoint\s*None\s*Full/,
  );
  await expect(
    section(page, 'Depth')
      .getByRole('table', { name: /^Operational complexity/ })
      .getByRole('row', { name: /^Linkerd/ }),
  ).toContainText('5-minute install');
  await expect(
    section(page, 'Resources').getByRole('row', { name: /^4 Istio/ }),
  ).toContainText('12.5 Gi');
  await expect(
    section(page, 'Architecture').getByRole('article', {
      name: 'Istio Ambient',
    }),
  ).toContainText('waypointoptionalHandles L7 where it is needed');
  await expect(
    section(page, 'Philosophy').getByRole('row', { name: /^Idea/ }),
  ).toContainText('Solve networking in the kernel.');
  await expect(
    page
      .getByRole('table', { name: 'By team size' })
      .getByRole('row', { name: /^1 to 3 people/ }),
  ).toContainText('Linkerd');
  await expect(
    page
      .getByRole('table', { name: 'By priority' })
      .getByRole('row', { name: /^Simple operation/ }),
  ).toContainText('Linkerd');
  await expect(
    section(page, 'Why Wealist chose Istio Ambient').getByRole('row', {
      name: /^What is left/,
    }),
  ).toContainText('Istio Ambient');
  await expect(section(page, 'Summary')).toContainText(
    'There is no right answer.',
  );
});

test('a link at the top jumps to its section and takes the focus along', async ({
  page,
}) => {
  await openCompare(page);
  await page
    .getByRole('navigation', { name: 'Sections of this page' })
    .getByRole('link', { name: 'Philosophy' })
    .click();

  const heading = page.getByRole('heading', { name: 'Philosophy' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('a feature opens to its names, limits, documents and rule', async ({
  page,
}) => {
  await openCompare(page);
  const features = section(page, 'Features');
  const toggle = features.getByRole('button', {
    name: 'Tokens signed with HS512',
  });
  await expect(features).not.toContainText('Needs Waypoint.');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(features).toContainText(
    'Follows from “Check end-user tokens”, which it is a part of.',
  );
  await expect(features).toContainText('Needs Waypoint.');
  await expect(features).toContainText(
    'article, published 2024-12-24, read 2026-',
  );

  await features.getByRole('link', { name: 'MR0103' }).click();
  await expect(page).toHaveURL(/\/rules\/MR0103\?edition=2024-12$/);
});

test('features can be filtered by words, by area and by difference, and the address keeps the filter', async ({
  page,
}) => {
  await openCompare(page);
  const features = section(page, 'Features');
  await features
    .getByRole('searchbox', { name: 'Filter features' })
    .fill('rate of requests');
  await expect(features.getByRole('status')).toHaveText(/^3 of \d+ features$/);
  await expect(features.getByRole('row', { name: /^Limit/ })).toHaveCount(3);
  await page.reload();
  await expect(features.getByRole('status')).toHaveText(/^3 of \d+ features$/);

  await features.getByRole('searchbox').fill('teleport');
  await expect(features).toContainText('No feature passes these filters.');
  await features.getByRole('button', { name: 'Show all features' }).click();
  await expect(features.getByRole('status')).toHaveText(ALL_FEATURES);

  const encryption = features.getByRole('row', {
    name: /^Encrypt traffic between services/,
  });
  await expect(encryption).toBeVisible();
  await features.getByText('Only where they differ').click();
  await expect(page).toHaveURL(/differ=only/);
  await expect(encryption).toHaveCount(0);
  await expect(
    features.getByRole('row', { name: /^Check end-user tokens/ }),
  ).toBeVisible();
  await features.getByRole('button', { name: /Area$/ }).click();
  await page.getByRole('option', { name: 'Platform' }).click();
  await expect(features.getByRole('status')).toHaveText(/^2 of \d+ features$/);
});

test('the flowchart is clicked through to a mesh', async ({ page }) => {
  await openCompare(page);
  const flowchart = section(page, 'Flowchart');
  const answer = (question: string, value: string) =>
    flowchart
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: value })
      .click();
  await answer('Is it a new cluster?', 'No');
  await answer('Is JWT, rate limiting or a circuit breaker needed?', 'No');
  await answer('Is there a dedicated platform team?', 'No');
  await answer('Are resources constrained?', 'No');
  await answer('Is quick adoption the priority?', 'No');
  await expect(flowchart.getByRole('status')).toContainText(
    'Leads to Istio Ambient. Scalability and the future speak for Ambient.',
  );

  await answer('Are resources constrained?', 'Yes');
  await expect(flowchart.getByRole('status')).toContainText(
    "Leads to Linkerd. Linkerd's Rust proxy is light.",
  );
  await flowchart.getByRole('button', { name: 'Start over' }).click();
  await expect(flowchart.getByRole('radiogroup')).toHaveCount(1);
});

test('the resources follow the pods', async ({ page }) => {
  await openCompare(page);
  const resources = section(page, 'Resources');
  await resources.getByRole('textbox', { name: 'Pods' }).fill('10');
  await page.keyboard.press('Enter');

  await expect(
    resources.getByRole('row', { name: /\d Istio \(sidecar\)/ }),
  ).toContainText('1 CPU');
  await expect(
    resources.getByRole('button', { name: 'Back to 100 pods on 3 nodes' }),
  ).toBeEnabled();
});

test('at 900 px a switch shows one mesh at a time in place of four columns', async ({
  page,
}) => {
  await openCompare(page);
  const features = section(page, 'Features');
  const headers = features.getByRole('columnheader');
  const meshes = features.getByRole('radiogroup', { name: 'Mesh to show' });
  await expect(headers).toHaveCount(5);
  await expect(meshes).toHaveCount(0);

  await page.setViewportSize({ width: 900, height: 900 });
  await expect(headers).toHaveText(['Feature', 'Istio (sidecar)']);

  await meshes.getByRole('radio', { name: 'Cilium' }).click();
  await expect(headers).toHaveText(['Feature', 'Cilium']);
  await expect(page).toHaveURL(/mesh=cilium/);
});

test.describe('when the backend fails', () => {
  test.use({ expectedErrors: /status of 500/ });

  test('the page says what failed and tries again', async ({ page }) => {
    const editions = '**/api/mesh-readiness/editions/*';
    await page.route(editions, route =>
      route.fulfill({
        status: 500,
        json: {
          error: { name: 'Error', message: 'No room left' },
          response: { statusCode: 500 },
        },
      }),
    );
    await openPage(page, COMPARE);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.getByRole('alert')).toContainText('No room left');

    await page.unroute(editions);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Features' })).toBeVisible();
  });
});
