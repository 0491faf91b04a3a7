import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { readAddresses, splitConfigFiles } from './portalConfig.mjs';

const BASE = inRoot('app-config.yaml');
const CORPUS = inRoot('app-config.corpus.yaml');

for (const [args, expected] of [
  [[], { files: [], others: [] }],
  [['backend'], { files: [], others: ['backend'] }],
  [['--config', CORPUS], { files: [BASE, CORPUS], others: [] }],
  [
    [`--config=${CORPUS}`, '--inspect'],
    { files: [BASE, CORPUS], others: ['--inspect'] },
  ],
  [
    ['--config', BASE, '--config', CORPUS],
    { files: [BASE, CORPUS], others: [] },
  ],
]) {
  test(`"${args
    .map(arg => arg.replace(inRoot(), ''))
    .join(' ')}" reads app-config.yaml first`, () => {
    assert.deepEqual(splitConfigFiles(args), expected);
  });
}

test('a configuration file that is not there is named', () => {
  assert.throws(
    () => splitConfigFiles(['--config', '/nowhere.yaml']),
    new Failure("The configuration file '/nowhere.yaml' does not exist."),
  );
});

test('the ports come from the environment when they are given there', async () => {
  process.env.APP_PORT = '3100';
  process.env.BACKEND_PORT = '7100';
  const addresses = await readAddresses([BASE]);
  delete process.env.APP_PORT;
  delete process.env.BACKEND_PORT;

  assert.deepEqual(addresses, {
    app: 'http://localhost:3100',
    backend: 'http://localhost:7100',
    appPort: 3100,
    backendPort: 7100,
  });
});
