import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.mjs';

// The app is built and served by the backend, as in production: one process, one port, and no development server that
// rebuilds under the tests. A port of its own keeps it out of the way of a portal that is running already.
const PORT = Number(process.env.E2E_PORT ?? 7117);

// PLAYWRIGHT_URL=http://localhost:3000 runs the tests against a portal that is up, which saves building it.
const running = process.env.PLAYWRIGHT_URL;
const baseURL = running ?? `http://localhost:${PORT}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  fullyParallel: true,
  reporter: 'list',

  globalSetup: './packages/app/e2e-tests/waitForCatalog.ts',
  webServer: running
    ? undefined
    : {
        command: 'yarn workspace app build && yarn workspace backend start',
        url: `${baseURL}/.backstage/health/v1/readiness`,
        timeout: 300_000,
        env: { APP_PORT: String(PORT), BACKEND_PORT: String(PORT), CI: '' },
        stdout: process.env.DEBUG_PORTAL ? 'pipe' : 'ignore',
      },

  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
