import { install } from './install.mjs';
import { bringNode } from './toolchain.mjs';

/** Brings everything a command needs and returns the Node.js to run it with. */
export async function prepare() {
  const node = await bringNode();
  await install(node);
  return node;
}
