import AxeBuilder from '@axe-core/playwright';
import {
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

export { expect };

// Backstage leaves the first request for a WebSocket after a start unanswered; it is tried again.
const SIGNALS = '/api/signals';

// What React tells developers, mostly about Backstage itself; a built app does not say it.
const DEVELOPMENT_WARNING = /^Warning: /;

/** A browser test that also fails when the page throws or logs an error that was not expected, or a request of it fails. */
export const test = base.extend<{
  /** What an error may say in this test: `test.use({ expectedErrors: /status of 500/ })`. */
  expectedErrors: RegExp | undefined;
  browserErrors: string[];
}>({
  expectedErrors: [undefined, { option: true }],
  browserErrors: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => {
        const text = message.text();
        if (
          message.type() === 'error' &&
          !text.includes(SIGNALS) &&
          !DEVELOPMENT_WARNING.test(text)
        ) {
          errors.push(text);
        }
      });
      await use(errors);
      expect(
        errors.filter(error => !expectedErrors?.test(error)),
        'errors in the browser',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** The edition that holds what the article says; a page that names none shows the newest. */
export const ARTICLE = '2024-12';

/** The search of an address, under the edition of the article: `underArticle('?mesh=linkerd')`. */
export const underArticle = (search = '') =>
  `?edition=${ARTICLE}${search.replace('?', '&')}`;

/** Opens a page of the portal; the guest is signed in without a click. */
export async function openPage(page: Page, path: string) {
  await page.goto(path);
  await expect(
    // Behind an open finding everything is hidden but from the eye.
    page.getByRole('link', { name: 'Home', includeHidden: true }),
  ).toBeVisible();
}

/** Opens the page of a component of the demo, or one of its tabs: `openComponent(page, 'orders', 'mesh')`. */
export async function openComponent(page: Page, name: string, tab = '') {
  await openPage(page, `/catalog/default/component/${name}/${tab}`);
  await expect(
    page.getByRole('heading', { level: 1, includeHidden: true }),
  ).toBeVisible();
}

/** Lets every page of this test open in the dark theme; call it before the first page. */
export async function darkTheme(page: Page) {
  await page.addInitScript(() => window.localStorage.setItem('theme', 'dark'));
}

/** Switches the theme of the open page, as another window of the portal would. */
export async function switchTheme(page: Page, theme: 'light' | 'dark') {
  await page.evaluate(newValue => {
    window.localStorage.setItem('theme', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
  }, theme);
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', theme);
}

/** The part of a page below its header: what the plugin of the page shows, and nothing of the portal around it. */
export function content(page: Page) {
  return page.locator('.bui-Container').last();
}

const PART = 'data-axe-part';

/** Expects axe to find nothing inside the part of the page; what surrounds it is Backstage's own. */
export async function expectAccessible(part: Locator) {
  await part.evaluate(
    (element, attribute) => element.setAttribute(attribute, ''),
    PART,
  );
  const { violations } = await new AxeBuilder({ page: part.page() })
    .include(`[${PART}]`)
    // No frames, so no second page to collect their results on; and nothing about all the elements that are fine.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  await part.evaluate(
    (element, attribute) => element.removeAttribute(attribute),
    PART,
  );
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html }) => html),
    })),
  ).toEqual([]);
}

/** Expects that everything fits the width of the window: neither the page nor a part of it scrolls sideways, but for code, whose lines stay whole. */
export async function expectNoSidewaysScrolling(page: Page) {
  const wider = await page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter(
        element =>
          element.scrollWidth > element.clientWidth &&
          element.tagName !== 'PRE' &&
          (element === document.documentElement ||
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)),
      )
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) =>
          `${tagName}.${className}: ${scrollWidth} in ${clientWidth}`,
      ),
  );
  expect(wider, 'what scrolls sideways').toEqual([]);
}
