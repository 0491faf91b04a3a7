import { runYarn } from '../lib/yarn.mjs';

/** Runs the benchmark of the engine. */
export async function bench(args) {
  const { code } = await runYarn([
    'workspace',
    'backstage-plugin-mesh-readiness-common',
    'bench',
    ...args,
  ]);
  return code;
}
