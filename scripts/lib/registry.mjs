import { runTool } from './runTool.mjs';

const PACKAGE_TO_ASK_FOR = 'yaml';

/**
 * The environment in which Yarn uses the registry that npm is told to use, which is where a machine that reaches only a
 * mirror has it. What Yarn itself is told wins.
 */
export async function registryOfNpm(yarn) {
  const ofYarn = await yarn(['config', 'npmRegistryServer', '--json']);
  const { effective, default: standard } = parse(ofYarn.output) ?? {};
  if (effective !== standard) {
    return {};
  }
  const ofNpm = await runTool('npm', ['config', 'get', 'registry'], {
    shell: process.platform === 'win32',
  });
  const registry = ofNpm.output
    .split('\n')
    .find(line => /^https?:\/\//.test(line))
    ?.trim()
    .replace(/\/$/, '');
  return registry
    ? {
        YARN_NPM_REGISTRY_SERVER: registry,
        ...(registry.startsWith('http:') && {
          YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
        }),
      }
    : {};
}

/** Asks the registry for one package, and returns what Yarn said when that did not work. */
export async function whyNotReachable(yarn, env) {
  const { code, output } = await yarn(
    ['npm', 'info', PACKAGE_TO_ASK_FOR, '--fields', 'name'],
    { env: { ...env, YARN_HTTP_RETRY: '1', YARN_HTTP_TIMEOUT: '20000' } },
  );
  return code === 0 ? undefined : output;
}

function parse(text) {
  try {
    return JSON.parse(text.trim().split('\n')[0]);
  } catch {
    return undefined;
  }
}
