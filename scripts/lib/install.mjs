import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, statfs, writeFile } from 'node:fs/promises';
import { duration } from './duration.mjs';
import { explain } from './explain.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './runTool.mjs';
import { say } from './say.mjs';
import { bringYarn, toolchainEnvironment } from './toolchain.mjs';

const STAMP = inRoot('node_modules', '.mesh-readiness-installed');
const ROOM_NEEDED_GIGABYTES = 3;

/** Installs the dependencies with `yarn install --immutable` when node_modules is missing or older than what is asked for. */
export async function install(node) {
  const wanted = await fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    return;
  }
  const yarn = await bringYarn(node);
  const first = !existsSync(inRoot('node_modules'));
  say(
    first
      ? 'Installing the dependencies with Yarn: about 1,700 packages, some minutes the first time.'
      : 'Bringing the dependencies up to date with Yarn.',
  );
  if (first) {
    await warnWhenRoomIsShort();
  }
  const started = Date.now();
  const [command, ...args] = yarn;
  const { code, output } = await runTool(
    command,
    [...args, 'install', '--immutable'],
    {
      show: true,
      shell: process.platform === 'win32' && command === 'yarn',
      env: { ...toolchainEnvironment(node), ...(await registryOfNpm(yarn)) },
    },
  );
  if (code !== 0) {
    throw new Failure(
      `\nThe dependencies could not be installed (yarn install, exit code ${code}). ${explain(
        output,
      )}`,
    );
  }
  try {
    await writeFile(STAMP, wanted);
  } catch (error) {
    throw new Failure(
      `The dependencies are installed, but '${STAMP}' could not be written (${
        error.code
      }). ${explain(error.code)}`,
    );
  }
  say(`Installed in ${duration(Date.now() - started)}.`);
}

// Everything `yarn install` reads.
async function fingerprint() {
  const files = ['package.json', 'yarn.lock', '.yarnrc.yml'];
  for (const group of ['packages', 'plugins']) {
    for (const name of (await readdir(inRoot(group))).sort()) {
      files.push(`${group}/${name}/package.json`);
    }
  }
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of files.filter(file => existsSync(inRoot(file)))) {
    hash.update(`\n${file}\n`).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

async function warnWhenRoomIsShort() {
  const { bavail, bsize } = await statfs(inRoot());
  const free = (bavail * bsize) / 1e9;
  if (free < ROOM_NEEDED_GIGABYTES) {
    say(
      `Only ${free.toFixed(
        1,
      )} GB are free here; the installation may need ${ROOM_NEEDED_GIGABYTES} GB.`,
    );
  }
}

// Yarn does not read the registry that npm is told to use, and a machine that reaches only a mirror has it there. What
// Yarn itself is told wins.
async function registryOfNpm(yarn) {
  const shell = process.platform === 'win32';
  const [command, ...args] = yarn;
  const ofYarn = await runTool(
    command,
    [...args, 'config', 'npmRegistryServer', '--json'],
    { shell: shell && command === 'yarn' },
  );
  const { effective, default: standard } = parse(ofYarn.output) ?? {};
  if (effective !== standard) {
    return {};
  }
  const ofNpm = await runTool('npm', ['config', 'get', 'registry'], { shell });
  const registry = ofNpm.output
    .split('\n')
    .find(line => /^https?:\/\//.test(line))
    ?.trim()
    .replace(/\/$/, '');
  return registry ? { YARN_NPM_REGISTRY_SERVER: registry } : {};
}

function parse(text) {
  try {
    return JSON.parse(text.trim().split('\n')[0]);
  } catch {
    return undefined;
  }
}
