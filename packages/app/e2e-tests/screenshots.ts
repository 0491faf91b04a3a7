import type { Locator, Page } from '@playwright/test';
import { openMeshTab, sectionOf } from './meshTabParts';
import { PORTALS } from './portals';
import {
  content,
  darkTheme,
  expect,
  openComponent,
  openPage,
  test,
} from './support';

const IMAGES = 'docs/images';
const WIDTH = 1440;
const MARGIN = 16;

// One typeface on all machines, near to what most readers have as that of their system.
const TYPEFACE = `
  :root, body { --bui-font-regular: 'Liberation Sans', Arial, sans-serif !important; }
`;

// From the start, since what is measured in one typeface stands askew in another.
test.beforeEach(({ page }) =>
  page.addInitScript(typeface => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = typeface;
      document.head.append(style);
    });
  }, TYPEFACE),
);

async function settle(page: Page) {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
}

/** Writes the page from its top to the lower edge of a part of it, so that no image ends in the middle of something. */
async function capture(page: Page, name: string, last: Locator) {
  await settle(page);
  const { y, height } = (await last.boundingBox())!;
  await page.setViewportSize({
    width: WIDTH,
    height: Math.ceil(y + height + MARGIN),
  });
  await page.screenshot({
    path: `${IMAGES}/${name}.png`,
    animations: 'disabled',
    caret: 'hide',
  });
}

/** Writes a part of the page, from the upper edge of one thing to the lower edge of another, as wide as the content. */
async function captureBetween(
  page: Page,
  name: string,
  first: Locator,
  last: Locator,
) {
  await settle(page);
  // High enough that both stand in the window at once.
  await page.setViewportSize({ width: WIDTH, height: 3000 });
  const from = (await first.boundingBox())!;
  const to = (await last.boundingBox())!;
  await page.screenshot({
    path: `${IMAGES}/${name}.png`,
    animations: 'disabled',
    caret: 'hide',
    clip: {
      x: from.x - MARGIN,
      y: from.y - MARGIN,
      width: WIDTH - from.x + MARGIN,
      height: to.y + to.height - from.y + MARGIN,
    },
  });
}

const matrix = (page: Page) =>
  sectionOf(page, 'Your requirements against the meshes');

test('the tab in the light theme', async ({ page }) => {
  await openMeshTab(page, 'orders');
  await capture(page, 'mesh-tab-light', matrix(page));
});

test('the tab in the dark theme', async ({ page }) => {
  await darkTheme(page);
  await openMeshTab(page, 'orders');
  await capture(page, 'mesh-tab-dark', matrix(page));
});

test('a finding', async ({ page }) => {
  await openMeshTab(
    page,
    'orders',
    '?cell=security.jwt-authentication.hs512:istio-sidecar',
  );
  const finding = page.getByRole('dialog');
  await expect(finding).toBeInViewport({ ratio: 1 });
  await capture(page, 'finding', finding.getByRole('link').last());
});

test('the comparison', async ({ page }) => {
  await openPage(page, '/mesh-readiness/compare');
  await capture(
    page,
    'compare',
    page.getByRole('row', { name: /^Keep NetworkPolicy in force/ }),
  );
});

test('a rule', async ({ page }) => {
  await openPage(page, '/mesh-readiness/rules/MR0102');
  await capture(
    page,
    'rule',
    page.getByRole('region', { name: 'What each mesh offers' }),
  );
});

test('a manifest', async ({ page }) => {
  await openMeshTab(page, 'orders');
  const tasks = sectionOf(page, 'What it would take');
  const task = tasks
    .getByRole('listitem')
    .filter({ hasText: /^Write a RequestAuthentication/ });
  await task.getByText('Manifest', { exact: true }).click();
  await captureBetween(
    page,
    'manifest',
    tasks.getByRole('heading', { name: 'What it would take' }),
    task,
  );
});

test('what is declared and what was observed', async ({ page }) => {
  await openMeshTab(page, 'store-credit');
  const section = sectionOf(page, 'Declared and observed');
  await captureBetween(
    page,
    'observed',
    section.getByRole('heading', { name: 'Declared and observed' }),
    section,
  );
});

test('what changed', async ({ page }) => {
  await openPage(page, '/mesh-readiness/what-changed');
  await capture(
    page,
    'what-changed',
    page.getByRole('article', { name: 'Cilium traces with Hubble.' }),
  );
});

test('a service that needs no mesh', async ({ page }) => {
  await openMeshTab(page, 'store-locator');
  await capture(
    page,
    'no-mesh',
    page.getByText(/^\* CPU and memory of the mesh/),
  );
});

test('a service that is not assessed', async ({ page }) => {
  await openMeshTab(page, 'storefront-website');
  await capture(
    page,
    'not-assessed',
    page.locator('section', {
      has: page.getByRole('heading', { name: /^Nothing is known yet/ }),
    }),
  );
});

test.describe('the organisation', () => {
  test.use({ baseURL: PORTALS.all });

  test('the adoption page', async ({ page }) => {
    await openPage(page, '/mesh-readiness/adoption');
    await capture(page, 'adoption', sectionOf(page, 'What holds us back'));
  });

  test('the explorer', async ({ page }) => {
    await openPage(
      page,
      '/mesh-readiness/explorer?allOf=security.mtls&noneOf=traffic.rate-limiting&verdict=linkerd:ready&verdict=linkerd:needs-work',
    );
    await capture(
      page,
      'explorer',
      content(page).locator('tbody').getByRole('row').nth(9),
    );
  });
});

test.describe('the card', () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: WIDTH, height: 1600 } });

  test('in its column', async ({ page }) => {
    await openComponent(page, 'orders');
    const card = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'Mesh', exact: true }),
    });
    await expect(card).toContainText('Istio (sidecar) fits');
    await settle(page);
    const { x, y, width, height } = (await card.boundingBox())!;
    await page.screenshot({
      path: `${IMAGES}/card.png`,
      clip: {
        x: x - MARGIN,
        y: y - MARGIN,
        width: width + 2 * MARGIN,
        height: height + 2 * MARGIN,
      },
    });
  });
});
