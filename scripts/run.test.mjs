import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { inRoot } from './lib/paths.mjs';

const run = (...args) =>
  spawnSync(process.execPath, [inRoot('scripts', 'run.mjs'), ...args], {
    encoding: 'utf8',
  });

test('a command that there is not ends in a failure', () => {
  const { status, stdout } = run('fly');
  assert.equal(status, 1);
  assert.match(stdout, /There is no command 'fly'/);
});

test('a test step that there is not ends in a failure', () => {
  const { status, stdout } = run('test', 'nonsense');
  assert.equal(status, 1);
  assert.match(stdout, /There is no step 'nonsense'/);
});
