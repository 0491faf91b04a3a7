import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startGroup } from './processGroup.mjs';

// Starts a grandchild that writes to a file again and again, and lives on.
const PARENT = `
  require('node:child_process').spawn(process.execPath, ['-e', \`
    setInterval(() => require('node:fs').appendFileSync(process.env.BEATS, '.'), 20);
  \`]);
  setInterval(() => {}, 1000);
`;

test('ending a group ends what its program started', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-readiness-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const beats = join(folder, 'beats');
  writeFileSync(beats, '');
  const count = () => readFileSync(beats, 'utf8').length;
  const group = startGroup(process.execPath, ['-e', PARENT], {
    env: { ...process.env, BEATS: beats },
  });
  while (count() === 0) {
    await wait(50);
  }

  group.stop();

  assert.equal(await group.ended, 0);
  const atTheEnd = count();
  await wait(300);
  assert.equal(count(), atTheEnd);
});

test('a program that fails hands on its exit code', async () => {
  const group = startGroup(process.execPath, ['-e', 'process.exit(3)'], {});

  assert.equal(await group.ended, 3);
});
