import type { Locator, Page } from '@playwright/test';
import { openMeshTab, sectionOf } from './meshTabParts';
import { darkTheme, expect, openComponent, openPage, test } from './support';

const IMAGES = 'docs/images';
const WIDTH = 1440;
const MARGIN = 16;

// One typeface on all machines, near to what most readers have as that of their system.
const TYPEFACE = `
  :root, body { --bui-font-regular: 'Liberation Sans', Arial, sans-serif !important; }
`;

async function settle(page: Page) {
  await page.addStyleTag({ content: TYPEFACE });
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
    '?cell=security.jwt-authentication.hs512:istio-ambient',
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
    page.getByRole('row', { name: /^Extend the proxy with Envoy filters/ }),
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

test.describe('the card', () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: WIDTH, height: 1600 } });

  test('in its column', async ({ page }) => {
    await openComponent(page, 'orders');
    const card = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'Mesh', exact: true }),
    });
    await expect(card).toContainText('Istio Ambient fits');
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
