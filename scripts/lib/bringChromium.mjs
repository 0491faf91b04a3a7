import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { explain } from './explain.mjs';
import { Failure } from './failure.mjs';
import { installPackage } from './installPackage.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './runTool.mjs';
import { say } from './say.mjs';

/** The path of a Chromium: named by CHROMIUM_PATH, installed, or newly installed. */
export async function bringChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Failure(
      `CHROMIUM_PATH is '${named}', but there is no such file.`,
    );
  }
  const present = named ?? findChromium() ?? ofPlaywright();
  if (present) {
    say(`Browser: ${present}`);
    return present;
  }
  const brought = (await fromDebian()) ?? (await fromPlaywright());
  say(`Browser: ${brought}`);
  return brought;
}

function ofPlaywright() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function fromDebian() {
  await installPackage('chromium', 'No Chromium is installed.');
  return findChromium();
}

async function fromPlaywright() {
  say('No Chromium is installed. Installing the one of Playwright.');
  const { code, output } = await runTool(
    process.execPath,
    [
      inRoot('node_modules/@playwright/test/cli.js'),
      'install',
      'chromium',
      ...(process.getuid?.() === 0 ? ['--with-deps'] : []),
    ],
    { label: 'chromium' },
  );
  const path = ofPlaywright();
  if (code !== 0 || !path) {
    throw new Failure(
      `No Chromium could be installed. ${explain(
        output,
      )}\nOr install Chromium or Chrome yourself, or name one with CHROMIUM_PATH.`,
    );
  }
  return path;
}
