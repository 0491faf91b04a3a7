import { posix } from 'node:path';

/**
 * A path as it is meant in a folder of a repository, relative to the root of the repository and without a slash at its ends; a
 * leading slash means the root. `undefined` where it leads out of the repository.
 */
export function pathWithin(folder: string, path: string): string | undefined {
  if (/[\\\p{Cc}]/u.test(path)) {
    return undefined;
  }
  const joined = path.startsWith('/')
    ? posix.join(path.replace(/^\/+/, ''), '.')
    : posix.join(folder, path, '.');
  const within = joined.replace(/\/+$/, '');
  if (within === '..' || within.startsWith('../')) {
    return undefined;
  }
  return within === '.' ? '' : within;
}

/** Whether a path is a folder or file itself, or lies below it; the empty one is the root. */
export function isAtOrBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
