// What the browser tests run on: builds the app once and serves it with three backends, each as in production, one process on
// one port: the demo, a generated organisation whose visitor sees everything, and the same with a visitor who sees what their
// own teams own. Arguments: the three ports and the number of generated services.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { BACKSTAGE_CLI, inRoot } from './lib/paths.mjs';
import { toolchainEnvironment } from './lib/toolchain.mjs';

const TRANSFORM = createRequire(import.meta.url).resolve(
  '@backstage/cli/config/nodeTransform.cjs',
);
const [demo, all, own, services] = process.argv.slice(2);

const GENERATED = {
  DEMO_SIZE: services,
  // Nobody searches there, and an index of ten thousand services takes the processor and gigabytes of memory.
  SEARCH_AFTER: '86400',
};

/** Runs Node.js in a package; all that is started here ends together with this process. */
const run = (workspace, args, environment = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: inRoot('packages', workspace),
      stdio: 'inherit',
      env: {
        ...toolchainEnvironment(process.execPath),
        CI: '',
        ...environment,
      },
    });
    child.on('error', reject);
    child.on('close', code =>
      code === 0
        ? resolve()
        : reject(new Error(`${workspace} ended with ${code}`)),
    );
  });

await run('app', [BACKSTAGE_CLI, 'package', 'build']);
await Promise.all(
  [
    { APP_PORT: demo, BACKEND_PORT: demo },
    { APP_PORT: all, BACKEND_PORT: all, ...GENERATED },
    {
      APP_PORT: own,
      BACKEND_PORT: own,
      ...GENERATED,
      DEMO_POLICY: 'own',
      DEMO_USER: 'user:default/user-0001',
    },
  ].map(environment =>
    // Not by `backstage-cli package start`, which would start again whenever a file changes under the tests.
    run('backend', ['--require', TRANSFORM, 'src/index.ts'], {
      ...environment,
      NODE_ENV: 'development',
    }),
  ),
);
