import { BACKSTAGE_CLI } from '../lib/paths.mjs';
import { runNode } from '../lib/runNode.mjs';
import { oneTest } from './oneTest.mjs';

/** Lints every package. */
export const lint = async () =>
  oneTest(await runNode([BACKSTAGE_CLI, 'repo', 'lint']));
