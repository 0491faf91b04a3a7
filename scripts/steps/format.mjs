import { inRoot } from '../lib/paths.mjs';
import { runNode } from '../lib/runNode.mjs';
import { oneTest } from './oneTest.mjs';

/** Checks that every file is written as Prettier would write it. */
export const format = async () =>
  oneTest(
    await runNode([
      inRoot('node_modules/prettier/bin-prettier.js'),
      '--check',
      '--loglevel',
      'warn',
      '.',
    ]),
  );
