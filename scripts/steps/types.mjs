import { inRoot } from '../lib/paths.mjs';
import { runNode } from '../lib/runNode.mjs';
import { oneTest } from './oneTest.mjs';

/** Checks the types of the whole repository. */
export const types = async () =>
  oneTest(await runNode([inRoot('node_modules/typescript/bin/tsc')]));
