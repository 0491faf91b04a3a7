import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { explain } from './explain.mjs';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** How many gigabytes are free where the repository lies. */
export async function freeGigabytes() {
  const { bavail, bsize } = await statfs(ROOT);
  return (bavail * bsize) / 1e9;
}

/** Fails in words when nothing can be written into the repository, or too little is free for what is to come. */
export async function requireRoom(what, gigabytes) {
  await access(ROOT, constants.W_OK).catch(error => {
    throw new Failure(
      `${what} cannot be brought: the folder '${ROOT}' may not be written (${
        error.code
      }). ${explain(error.code)}`,
    );
  });
  const free = await freeGigabytes();
  if (free < gigabytes) {
    throw new Failure(
      `${what} cannot be brought: it takes ${gigabytes} GB, and ${free.toFixed(
        2,
      )} GB are free where '${ROOT}' lies. Free some space and run the same command again.`,
    );
  }
}
