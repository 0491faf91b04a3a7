import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { duration } from './duration.mjs';
import { ROOT } from './paths.mjs';
import { say } from './say.mjs';

const STILL_WORKING_EVERY = 20_000;

/**
 * Runs a program to its end and returns its exit code and everything it printed.
 *
 * `show` passes on what it prints while it runs, `showLine` the lines that it is true for; without either, a sign of life
 * is given every twenty seconds to those who wait for `label`.
 */
export function runTool(command, args, options = {}) {
  const { show = false, showLine, label, ...spawnOptions } = options;
  return new Promise(resolve => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: ROOT,
      ...spawnOptions,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    if (showLine) {
      for (const lines of [child.stdout, child.stderr]) {
        createInterface({ input: lines }).on('line', line => {
          if (showLine(line)) {
            process.stdout.write(`${line}\n`);
          }
        });
      }
    }
    const collect = stream => chunk => {
      chunks.push(chunk);
      if (show) {
        stream.write(chunk);
      }
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));

    const signOfLife = label
      ? setInterval(
          () => say(`${label}: at work for ${duration(Date.now() - started)}`),
          STILL_WORKING_EVERY,
        )
      : undefined;

    const finish = (code, error) => {
      clearInterval(signOfLife);
      resolve({
        code,
        output: Buffer.concat(chunks).toString('utf8') + (error ?? ''),
      });
    };
    child.on('error', error => finish(-1, `${error.code} ${error.message}`));
    child.on('close', code => finish(code ?? 1));
  });
}
