import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { Renderer } from './Renderer';

/** The programs that render, the one made for it first, each with what it is given before the folder. */
const PROGRAMS: readonly { name: string; args: readonly string[] }[] = [
  { name: 'kustomize', args: ['build'] },
  { name: 'kubectl', args: ['kustomize'] },
];
const TIME_LIMIT_MILLISECONDS = 10_000;
const LARGEST_OUTPUT = 16 * 1024 * 1024;
/** Says when it failed, which is another text every time. */
const LOG_OF_KUBECTL = /^[EFIW]\d{4} \S+ +\d+ \S+\] "command failed" err=/;
/** Nobody listens there. */
const NO_PROXY_ANSWERS = 'http://127.0.0.1:9';

const run = promisify(execFile);

/** The first program on the path that renders kustomize folders; `undefined` where there is none. */
export async function findRenderer(
  path: string = process.env.PATH ?? '',
): Promise<Renderer | undefined> {
  const folders = path.split(delimiter).filter(isAbsolute);
  for (const { name, args } of PROGRAMS) {
    for (const folder of folders) {
      const executable = join(folder, name);
      if (await isExecutable(executable)) {
        return {
          name,
          render: (files, target) => render(executable, args, files, target),
        };
      }
    }
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs the program in a folder of its own that holds nothing but the files, without a shell, for a limited time, and without
 * anything that could lead it elsewhere: it finds no git to clone with, no proxy that answers, and no settings of a user.
 */
async function render(
  executable: string,
  args: readonly string[],
  files: ReadonlyMap<string, string>,
  target: string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh-readiness-'));
  try {
    const home = join(folder, 'home');
    const root = join(folder, 'files');
    await mkdir(home);
    await mkdir(root);
    for (const [path, text] of files) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const { stdout } = await run(executable, [...args, join(root, target)], {
      cwd: root,
      env: {
        HOME: home,
        HTTP_PROXY: NO_PROXY_ANSWERS,
        HTTPS_PROXY: NO_PROXY_ANSWERS,
        KUBECONFIG: join(home, 'config'),
        PATH: '',
        TMPDIR: home,
      },
      killSignal: 'SIGKILL',
      maxBuffer: LARGEST_OUTPUT,
      timeout: TIME_LIMIT_MILLISECONDS,
    });
    return stdout;
  } catch (error) {
    throw new Error(describe(error, folder), { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function describe(error: unknown, folder: string): string {
  const { killed, stderr, message } = error as {
    killed?: boolean;
    stderr?: string;
    message?: string;
  };
  return killed
    ? `it took longer than ${
        TIME_LIMIT_MILLISECONDS / 1000
      } seconds, or wrote more than ${LARGEST_OUTPUT} bytes`
    : quoteRaw(
        (stderr || message || '')
          .replace(LOG_OF_KUBECTL, '')
          .replaceAll(`${folder}/files/`, ''),
      );
}
