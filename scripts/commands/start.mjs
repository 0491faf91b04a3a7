import { relative } from 'node:path';
import { takeDemoSize } from '../lib/demoSize.mjs';
import { Failure } from '../lib/failure.mjs';
import { BACKSTAGE_CLI, ROOT } from '../lib/paths.mjs';
import { readAddresses, splitConfigFiles } from '../lib/portalConfig.mjs';
import { whyNotFree } from '../lib/ports.mjs';
import { startGroup } from '../lib/processGroup.mjs';
import { say } from '../lib/say.mjs';
import { toolchainEnvironment } from '../lib/toolchain.mjs';
import { answers } from '../lib/answers.mjs';

const WORKED_CASE = '/catalog/default/component/orders/mesh';
const OBSERVED_CASE = '/catalog/default/component/gift-cards/mesh';
const ADOPTION = '/mesh-readiness/adoption';
const EXPLORER = '/mesh-readiness/explorer';
const LOOK_EVERY = 1_000;
const PATIENCE = 180_000;

/** Starts the portal, app and backend, until it is told to end; `--demo-size 10000` adds a generated organisation. */
export async function start(args) {
  const { size, others: left } = takeDemoSize(args);
  const { files, others } = splitConfigFiles(left);
  const addresses = await readAddresses(files);
  const parts = [
    {
      name: 'app',
      what: 'the portal',
      port: addresses.appPort,
      variable: 'APP_PORT',
      ready: addresses.app,
    },
    {
      name: 'backend',
      what: 'the backend',
      port: addresses.backendPort,
      variable: 'BACKEND_PORT',
      ready: `${addresses.backend}/.backstage/health/v1/readiness`,
    },
  ];
  const named = parts.filter(({ name }) => others.includes(name));
  const asked = named.length > 0 ? named : parts;
  for (const part of asked) {
    await checkPort(part);
  }

  say(
    `Starting the portal with ${
      files.map(file => relative(ROOT, file)).join(' and ') || 'app-config.yaml'
    }. It takes about half a minute; Ctrl-C ends it.`,
  );
  const portal = startGroup(
    process.execPath,
    [
      BACKSTAGE_CLI,
      'repo',
      'start',
      ...others,
      ...files.flatMap(file => ['--config', file]),
    ],
    {
      cwd: ROOT,
      env: {
        ...toolchainEnvironment(process.execPath),
        ...(size && { DEMO_SIZE: String(size) }),
      },
    },
  );
  announceWhenReady(addresses, {
    parts: asked,
    portal,
    // A service of the demo, which other configurations need not have.
    hints: [
      ...(files.length === 0
        ? [
            `A service to begin with: ${addresses.app}${WORKED_CASE}`,
            `One whose needs are read from Kubernetes objects, of a stand-in and no cluster: ${addresses.app}${OBSERVED_CASE}`,
          ]
        : []),
      ...(size
        ? [
            `${size.toLocaleString(
              'en',
            )} generated services are in the catalog and are being assessed: ${
              addresses.app
            }${ADOPTION} and ${addresses.app}${EXPLORER}`,
          ]
        : []),
    ],
  });
  return await portal.ended;
}

async function checkPort({ port, what, variable }) {
  const reason = await whyNotFree(port);
  if (reason === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port}, where ${what} listens, is taken by another program. End that program, or choose another port: ${variable}=${
        port + 100
      } npm start`,
    );
  }
  if (reason) {
    throw new Failure(
      `Port ${port}, where ${what} listens, may not be used by this user (${reason}). Choose another: ${variable}=${
        port + 10_000
      } npm start`,
    );
  }
}

async function announceWhenReady({ app, backend }, { parts, portal, hints }) {
  const started = Date.now();
  while (!portal.isStopping()) {
    const answered = await Promise.all(
      parts.map(({ ready }) => answers(ready)),
    );
    if (answered.every(Boolean)) {
      say();
      say(
        [
          `The portal is open on ${app} (backend on ${backend}).`,
          ...hints,
          'Ctrl-C ends it.',
        ].join('\n'),
      );
      return;
    }
    if (Date.now() - started > PATIENCE) {
      say(
        `The portal has not answered for three minutes. The messages above say why; the portal is ${app}, the backend ${backend}.`,
      );
      return;
    }
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY).unref());
  }
}
