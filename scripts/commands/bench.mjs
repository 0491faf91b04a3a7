import { Failure } from '../lib/failure.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { say } from '../lib/say.mjs';
import { runYarn } from '../lib/yarn.mjs';

const BENCHES = {
  engine: benchEngine,
  kubernetes: benchKubernetes,
  services: benchServices,
};

/**
 * Runs the benchmarks of the engine, of reading clusters and of what is done for all services; `--only services` runs one of
 * them. The rest of the arguments is for the latter: `--sizes 10000,100000 --databases sqlite,pg --profile profiles`; that of
 * clusters takes `--profile profiles` when it runs alone.
 */
export async function bench(args) {
  const { only, others } = takeOnly(args);
  let failed = 0;
  for (const name of only ? [only] : Object.keys(BENCHES)) {
    failed = (await BENCHES[name](others, only)) || failed;
  }
  return failed;
}

async function benchEngine() {
  const { code } = await runYarn([
    'workspace',
    'backstage-plugin-mesh-readiness-common',
    'bench',
  ]);
  return code;
}

async function benchKubernetes(args, only) {
  const { code } = await runYarn([
    'workspace',
    'backstage-plugin-mesh-readiness-backend-module-kubernetes',
    'bench',
    ...(only ? args : []),
  ]);
  return code;
}

async function benchServices(args) {
  const postgres = await startPostgres();
  try {
    const { code } = await runYarn(
      [
        'workspace',
        'backstage-plugin-mesh-readiness-backend',
        'bench',
        ...args,
      ],
      { BENCH_POSTGRES: postgres.connection },
    );
    return code;
  } finally {
    await postgres.stop();
    say();
  }
}

function takeOnly(args) {
  const index = args.indexOf('--only');
  if (index < 0) {
    return { only: undefined, others: args };
  }
  const only = args[index + 1];
  if (!(only in BENCHES)) {
    throw new Failure(
      `There is no benchmark '${only ?? ''}'. Known are: ${Object.keys(
        BENCHES,
      ).join(', ')}.`,
    );
  }
  return { only, others: args.toSpliced(index, 2) };
}
