import { runYarn } from '../lib/yarn.mjs';
import { oneTest } from './oneTest.mjs';

/** Lints the knowledge, and proves that the generated editions and the pages of the reference are what it would be built into. */
export const knowledge = async () =>
  oneTest(
    await runYarn([
      'workspace',
      'backstage-plugin-mesh-readiness-common',
      'knowledge:lint',
      '--check',
    ]),
  );
