/* eslint-disable jest/no-export, jest/valid-title, jest/no-disabled-tests, jest/expect-expect -- defines how tests are defined, and holds none */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { kubeconfigOf } from '../kubeconfigOf';
import type { StandIn } from '../StandIn';

/** The path of the kubectl that is installed; undefined where there is none. */
export const installedKubectl = (process.env.PATH ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'kubectl'))
  .find(existsSync);

/** Describes what the real kubectl shows; skipped in one line where none is installed. */
export const describeWithKubectl = installedKubectl
  ? describe
  : (name: string, _tests: () => void) =>
      it.skip(`${name} (kubectl is not installed)`, () => {});

/** Runs kubectl against a stand-in. */
export async function withKubectl<T>(
  standIn: StandIn,
  use: (kubectl: {
    /** What it prints. */
    run(...args: string[]): Promise<string>;
    /** What it prints until so many lines have come, while something is done once the first one is there. */
    watch(
      args: string[],
      lines: number,
      meanwhile: () => void,
    ): Promise<string[]>;
  }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kubernetes-stand-in-'));
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, kubeconfigOf(standIn));
  // Nothing of this machine: no other cluster, no cache of what another stand-in served on the same port.
  const options = {
    env: { PATH: process.env.PATH, HOME: folder, KUBECONFIG: kubeconfig },
  };
  try {
    return await use({
      run: async (...args) => {
        const { stdout } = await promisify(execFile)(
          installedKubectl as string,
          args,
          { ...options, maxBuffer: 64 * 1024 * 1024 },
        );
        return stdout;
      },
      watch: async (args, lines, meanwhile) => {
        const child = spawn(installedKubectl as string, args, options);
        let printed = '';
        for await (const chunk of child.stdout) {
          if (printed === '') {
            meanwhile();
          }
          printed += chunk;
          if (printed.split('\n').length > lines) {
            break;
          }
        }
        const closed = once(child, 'close');
        child.kill();
        await closed;
        return printed.split('\n').slice(0, lines);
      },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
