import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { duration } from './duration.mjs';
import { explain, isStackTrace } from './explain.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { registryOfNpm, whyNotReachable } from './registry.mjs';
import { requireRoom } from './room.mjs';
import { say } from './say.mjs';
import { yarnWith } from './yarn.mjs';

const STAMP = inRoot('node_modules', '.mesh-readiness-installed');
const ERRORS_TO_SHOW = 5;
const GIGABYTES_AT_FIRST = 2;
const GIGABYTES_FOR_CHANGES = 0.1;

/** Installs the dependencies with `yarn install --immutable` when node_modules is missing or older than what is asked for. */
export async function install(node) {
  const wanted = await fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    return;
  }
  const yarn = await yarnWith(node);
  const first = !existsSync(inRoot('node_modules'));
  say(
    first
      ? 'Installing the dependencies with Yarn: about 1,700 packages, some minutes the first time.'
      : 'Bringing the dependencies up to date with Yarn.',
  );
  await requireRoom(
    'The packages',
    first ? GIGABYTES_AT_FIRST : GIGABYTES_FOR_CHANGES,
  );
  const started = Date.now();
  const env = await registryOfNpm(yarn);
  const problem = await whyNotReachable(yarn, env);
  if (problem) {
    say(
      'The package registry does not answer. Trying with what Yarn has kept on this machine.',
    );
    env.YARN_HTTP_RETRY = '0';
  }
  // Trying each of 1,700 packages without a registry would take an hour.
  const giveUp = new AbortController();
  const { code, output } = await yarn(['install', '--immutable'], {
    showLine: worthShowing(() => problem && giveUp.abort()),
    label: 'Yarn',
    signal: giveUp.signal,
    env,
  });
  if (code !== 0) {
    throw new Failure(
      `The dependencies could not be installed (yarn install). ${explain(
        problem ?? output,
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

// Without a network Yarn says so for every package; the first few are enough.
function worthShowing(onTooManyErrors) {
  let errors = 0;
  return line => {
    if (isStackTrace(line) || /^\s*$/.test(line)) {
      return false;
    }
    if (/^➤ YN00(01|18|35|41|81): │/.test(line)) {
      errors += 1;
      if (errors === ERRORS_TO_SHOW) {
        onTooManyErrors();
      }
    }
    return errors <= ERRORS_TO_SHOW || !line.includes('│');
  };
}
