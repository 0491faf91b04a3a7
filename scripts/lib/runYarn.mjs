import { runTool } from './runTool.mjs';
import { bringYarn, toolchainEnvironment } from './toolchain.mjs';

/** Runs Yarn and passes on what it prints. */
export async function runYarn(args, environment = {}) {
  const [command, ...first] = await bringYarn(process.execPath);
  return runTool(command, [...first, ...args], {
    show: true,
    shell: process.platform === 'win32' && command === 'yarn',
    env: { ...toolchainEnvironment(process.execPath), ...environment },
  });
}
