import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** The versions of Node.js and Yarn to bring, both written in the root package.json. */
export function readPins() {
  const { toolchain, packageManager } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8'),
  );
  return { node: toolchain.node, yarn: packageManager.replace('yarn@', '') };
}
