import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { toolchainEnvironment } from './toolchain.mjs';

/** Runs this same script once more, with another Node.js, and returns its exit code. */
export function runAgainWith(node) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, process.argv.slice(1), {
      cwd: ROOT,
      stdio: 'inherit',
      env: toolchainEnvironment(node),
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}
