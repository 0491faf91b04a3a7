import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** A browser test that also fails when the page throws, logs an error, or a request of it fails. */
export const test = base.extend<{ browserErrors: string[] }>({
  browserErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error') {
          errors.push(message.text());
        }
      });
      await use(errors);
      expect(errors, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page of the portal; the guest is signed in without a click. */
export async function openPage(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('link', { name: 'Home' })).toBeVisible();
}

/** Opens the page of a component of the demo, or one of its tabs: `openComponent(page, 'orders', 'mesh')`. */
export async function openComponent(page: Page, name: string, tab = '') {
  await openPage(page, `/catalog/default/component/${name}/${tab}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Lets every page of this test open in the dark theme; call it before the first page. */
export async function darkTheme(page: Page) {
  await page.addInitScript(() => window.localStorage.setItem('theme', 'dark'));
}

/** Expects axe to find nothing inside the element; what surrounds it is Backstage's own. */
export async function expectAccessible(page: Page, selector: string) {
  const { violations } = await new AxeBuilder({ page })
    .include(selector)
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html }) => html),
    })),
  ).toEqual([]);
}
