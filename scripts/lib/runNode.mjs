import { runTool } from './runTool.mjs';
import { toolchainEnvironment } from './toolchain.mjs';

/** Runs a script with this Node.js and passes on what it prints. */
export function runNode(args, environment = {}) {
  return runTool(process.execPath, args, {
    show: true,
    env: { ...toolchainEnvironment(process.execPath), ...environment },
  });
}
