import { ConfigSources } from '@backstage/config-loader';
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT, inRoot } from './paths.mjs';

/**
 * Takes the `--config` files out of the arguments; app-config.yaml is always read first, so that a second file need
 * only say what differs.
 */
export function splitConfigFiles(args) {
  const files = [];
  const others = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '--config' && args[index + 1]) {
      index += 1;
      files.push(args[index]);
    } else if (arg.startsWith('--config=')) {
      files.push(arg.slice('--config='.length));
    } else {
      others.push(arg);
    }
  }
  if (files.length === 0) {
    return { files: [], others };
  }
  const paths = files.map(file => (isAbsolute(file) ? file : resolve(file)));
  const base = inRoot('app-config.yaml');
  const all = paths.includes(base) ? paths : [base, ...paths];
  const missing = all.find(path => !existsSync(path));
  if (missing) {
    throw new Failure(`The configuration file '${missing}' does not exist.`);
  }
  return { files: all, others };
}

/** Where the portal will listen, read from the same files and environment variables as Backstage reads them. */
export async function readAddresses(files) {
  const source = ConfigSources.default({
    rootDir: ROOT,
    argv: files.flatMap(file => ['--config', file]),
  });
  const config = await ConfigSources.toConfig(source).catch(error => {
    throw new Failure(`The configuration could not be read: ${error.message}.`);
  });
  try {
    const app = config.getString('app.baseUrl');
    const backend = config.getString('backend.baseUrl');
    return {
      app,
      backend,
      appPort: portOf(app),
      backendPort: config.getOptionalNumber('backend.listen.port') ?? 7007,
    };
  } finally {
    config.close();
  }
}

const portOf = address => {
  const { port, protocol } = new URL(address);
  return Number(port) || (protocol === 'https:' ? 443 : 80);
};
