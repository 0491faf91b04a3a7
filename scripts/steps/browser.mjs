import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringChromium } from '../lib/bringChromium.mjs';
import { freePort } from '../lib/freePort.mjs';
import { inRoot } from '../lib/paths.mjs';
import { readJson } from '../lib/readJson.mjs';
import { runNode } from '../lib/runNode.mjs';
import { bringYarn } from '../lib/toolchain.mjs';

/** Clicks through the portal in a real browser. */
export async function browser() {
  const chromium = await bringChromium();
  // Playwright starts the portal with Yarn.
  await bringYarn(process.execPath);
  const folder = mkdtempSync(join(tmpdir(), 'mesh-readiness-'));
  const report = join(folder, 'playwright.json');
  const { code } = await runNode(
    [
      inRoot('node_modules/@playwright/test/cli.js'),
      'test',
      '--reporter=list,json',
    ],
    {
      CI: '1',
      CHROMIUM_PATH: chromium,
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  const counts = countPlaywright(readJson(report), code);
  rmSync(folder, { recursive: true });
  return counts;
}

/** Counts tests from the report of Playwright; a portal that did not start is a failure. */
export function countPlaywright(report, code) {
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
    skipped = 0,
  } = report?.stats ?? {};
  const passed = expected + flaky;
  return {
    passed,
    failed: unexpected === 0 && (code !== 0 || passed === 0) ? 1 : unexpected,
    skipped,
  };
}
