import { defineConfig } from '@playwright/test';
import {
  GENERATED_SERVICES,
  PORTALS,
  PORTS,
} from './packages/app/e2e-tests/portals';
import { findChromium } from './scripts/lib/chromium.mjs';

// The app is built and served by the backend, as in production: one process, one port, and no development server that
// rebuilds under the tests. Ports of their own keep these portals out of the way of one that is running already.
// PLAYWRIGHT_URL=http://localhost:3000 runs the tests against a portal that is up, which saves building it.
const baseURL = PORTALS.demo;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  fullyParallel: true,
  reporter: 'list',

  globalSetup: './packages/app/e2e-tests/waitForPortals.ts',
  webServer: process.env.PLAYWRIGHT_URL
    ? undefined
    : {
        command: `node scripts/portals.mjs ${PORTS.demo} ${PORTS.all} ${PORTS.own} ${GENERATED_SERVICES}`,
        url: `${baseURL}/.backstage/health/v1/readiness`,
        timeout: 300_000,
        stdout: process.env.DEBUG_PORTAL ? 'pipe' : 'ignore',
      },

  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
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
