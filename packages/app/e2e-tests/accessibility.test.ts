import { type Page } from '@playwright/test';
import { openArticleTab, openMeshTab } from './meshTabParts';
import {
  content,
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  openComponent,
  openPage,
  switchTheme,
  test,
} from './support';

// Both themes and both widths, but not each theme at each width: axe takes its time, and colours do not depend on it.
const LOOKS = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 900 },
] as const;

// As many as the edition has.
const ALL_RULES = /^(\d+) of \1 rules$/;

/** Opens everything on the page that can be opened by a click on its summary. */
const openAll = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('details').forEach(part => {
      part.open = true;
    }),
  );

const SCREENS: {
  name: string;
  open: (page: Page) => Promise<void>;
  part?: (page: Page) => ReturnType<typeof content>;
}[] = [
  { name: 'the tab', open: page => openMeshTab(page, 'orders') },
  {
    name: 'the tab with its manifests, steps and changes open',
    open: async page => {
      await openMeshTab(page, 'orders');
      await openAll(page);
    },
  },
  {
    name: 'the tab as the article answers',
    open: page => openArticleTab(page, 'orders'),
  },
  {
    name: 'the tab of a service that needs no mesh',
    open: page => openMeshTab(page, 'store-locator'),
  },
  {
    name: 'the tab with open questions',
    open: page => openMeshTab(page, 'recommendations'),
  },
  {
    name: 'the tab with problems in what was read',
    open: page => openMeshTab(page, 'courier-tracking'),
  },
  {
    name: 'an open finding',
    open: async page => {
      await openMeshTab(
        page,
        'orders',
        '?cell=security.jwt-authentication.hs512:istio-sidecar',
      );
      await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 });
    },
    part: page => page.getByRole('dialog'),
  },
  {
    name: 'the tab of a service that is not assessed',
    open: page => openMeshTab(page, 'storefront-website'),
  },
  {
    name: 'the tab with what was observed',
    open: async page => {
      await openMeshTab(page, 'store-credit');
      await openAll(page);
    },
  },
  {
    name: 'a finding about what was observed',
    open: async page => {
      await openMeshTab(
        page,
        'gift-cards',
        '?cell=security.jwt-authentication:linkerd',
      );
      await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 });
    },
    part: page => page.getByRole('dialog'),
  },
  {
    name: 'the tab of a service that is not linked to its objects',
    open: async page => {
      await openMeshTab(page, 'newsletter');
      await openAll(page);
    },
  },
  {
    name: 'the card',
    open: async page => {
      await openComponent(page, 'orders');
      await expect(
        page.getByRole('link', { name: 'Open the Mesh tab' }),
      ).toBeVisible();
    },
    part: page =>
      page.getByRole('article').filter({
        has: page.getByRole('heading', { name: 'Mesh', exact: true }),
      }),
  },
  {
    name: 'the adoption page',
    open: async page => {
      await openPage(page, '/mesh-readiness/adoption');
      await expect(
        content(page).getByRole('region', { name: 'Clusters' }),
      ).toBeVisible();
      await openAll(page);
    },
  },
  {
    name: 'the explorer with filters and a selection',
    open: async page => {
      await openPage(
        page,
        '/mesh-readiness/explorer?anyOf=security.mtls&status=assessed',
      );
      await content(page)
        .locator('tbody')
        .getByRole('row')
        .first()
        .getByRole('checkbox')
        .press('Space');
      await openAll(page);
    },
  },
  {
    name: 'services side by side',
    open: async page => {
      await openPage(
        page,
        '/mesh-readiness/explorer?compare=component:default/orders&compare=component:default/checkout',
      );
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
    part: page => page.getByRole('dialog'),
  },
  {
    name: 'the comparison',
    open: async page => {
      await openPage(page, '/mesh-readiness/compare');
      await page
        .getByRole('button', { name: 'Tokens signed with HS512' })
        .click();
    },
  },
  {
    name: 'the rules',
    open: async page => {
      await openPage(page, '/mesh-readiness/rules');
      await expect(page.getByRole('status')).toHaveText(ALL_RULES);
    },
  },
  {
    name: 'a rule',
    open: async page => {
      await openPage(page, '/mesh-readiness/rules/MR0102');
      await expect(
        page.getByRole('heading', { name: 'Examples' }),
      ).toBeVisible();
    },
  },
  {
    name: 'what changed',
    open: async page => {
      await openPage(page, '/mesh-readiness/what-changed');
      await expect(page.getByRole('article')).toHaveCount(30);
    },
  },
  {
    name: 'the differences between the editions',
    open: async page => {
      await openPage(page, '/mesh-readiness/what-changed?view=differences');
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
];

for (const { name, open, part = content } of SCREENS) {
  test(`axe finds nothing in ${name}, light and wide, dark and narrow, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await open(page);
    for (const { theme, width } of LOOKS) {
      await switchTheme(page, theme);
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(part(page));
      await expectNoSidewaysScrolling(page);
    }
  });
}
