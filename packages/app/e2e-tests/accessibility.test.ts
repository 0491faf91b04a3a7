import { type Page } from '@playwright/test';
import { openMeshTab } from './meshTabParts';
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

const WIDTHS = [1440, 900];
// As many as the edition has.
const ALL_RULES = /^(\d+) of \1 rules$/;

const SCREENS: {
  name: string;
  open: (page: Page) => Promise<void>;
  part?: (page: Page) => ReturnType<typeof content>;
}[] = [
  { name: 'the tab', open: page => openMeshTab(page, 'orders') },
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
        '?cell=security.jwt-authentication:linkerd',
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
];

for (const { name, open, part = content } of SCREENS) {
  test(`axe finds nothing in ${name}, light and dark, wide and narrow, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await open(page);
    for (const theme of ['light', 'dark'] as const) {
      await switchTheme(page, theme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(part(page));
        await expectNoSidewaysScrolling(page);
      }
    }
  });
}
