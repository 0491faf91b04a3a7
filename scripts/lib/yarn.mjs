import { runTool } from './runTool.mjs';
import { bringYarn, toolchainEnvironment } from './toolchain.mjs';

/** Yarn 4 as a function: `await yarn(['install'], { label: 'Yarn' })` runs it to its end. */
export async function yarnWith(node) {
  const [command, ...first] = await bringYarn(node);
  return (args, { env, ...options } = {}) =>
    runTool(command, [...first, ...args], {
      ...options,
      shell: process.platform === 'win32' && command === 'yarn',
      env: { ...toolchainEnvironment(node), ...env },
    });
}

/** Runs Yarn with this Node.js and passes on what it prints. */
export async function runYarn(args, env) {
  const yarn = await yarnWith(process.execPath);
  return yarn(args, { show: true, env });
}
