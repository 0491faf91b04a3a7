// Makes the images of the README from a portal that is up: `yarn screenshots`, or PLAYWRIGHT_URL=... yarn screenshots.
import { chromium } from '@playwright/test';
import { findChromium } from './lib/chromium.mjs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

const BASE = process.env.PLAYWRIGHT_URL ?? 'http://localhost:3000';
const MESH_TAB = '/catalog/default/component/orders/mesh';
const answer = page => page.getByRole('heading', { name: /fits this service/ });
const openFinding = page =>
  page.getByRole('button', { name: /Partial/ }).first();

const IMAGES = [
  { name: 'mesh-tab-light', path: MESH_TAB, shows: answer },
  { name: 'mesh-tab-dark', path: MESH_TAB, theme: 'dark', shows: answer },
  { name: 'finding', path: MESH_TAB, shows: answer, press: openFinding },
  {
    name: 'compare',
    path: '/mesh-readiness/compare',
    shows: page => page.getByRole('heading', { name: 'Features' }),
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, path, theme = 'light', shows, press } of IMAGES) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1060 },
    colorScheme: theme,
  });
  await page.addInitScript(
    chosen => window.localStorage.setItem('theme', chosen),
    theme,
  );
  await page.goto(BASE + path);
  await shows(page).waitFor({ timeout: 60_000 });
  await press?.(page).click();
  await page.waitForLoadState('networkidle');
  await page.screenshot({
    path: inRoot('docs', 'images', `${name}.png`),
    animations: 'disabled',
  });
  await page.close();
  say(`docs/images/${name}.png`);
}
await browser.close();
