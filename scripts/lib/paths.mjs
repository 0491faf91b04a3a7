import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the repository. */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** The entry point of the Backstage command line, to be run with Node.js. */
export const BACKSTAGE_CLI = inRoot(
  'node_modules/@backstage/cli/bin/backstage-cli',
);
