import type { Page } from '@playwright/test';
import { expect } from './support';

/** A text that would leave a trace in the window if a page ran it. */
export const MARKUP =
  '<img src=x onerror="window.ran=true"><script>window.ran=true</script>';

/** Expects that {@link MARKUP} was shown and not run. */
export async function expectNothingRan(page: Page) {
  expect(
    await page.evaluate(() => ({
      ran: 'ran' in window,
      images: document.querySelectorAll('img[src="x"]').length,
    })),
  ).toEqual({ ran: false, images: 0 });
}
