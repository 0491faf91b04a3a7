import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage } from './installPackage.mjs';
import { say } from './say.mjs';

/** Installs kubectl where none is and where that is possible; the tests that need it are skipped otherwise. */
export async function bringKubectl() {
  if (!findKubectl()) {
    await installPackage('kubernetes-client', 'No kubectl is installed.');
  }
  say(`kubectl: ${findKubectl() ?? 'none, so its tests are skipped'}`);
}

/** The path of the kubectl that is installed; undefined when there is none. */
export function findKubectl(path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter(folder => folder !== '')
    .map(folder => join(folder, 'kubectl'))
    .find(existsSync);
}
