import type { GuidanceIndex } from './indexGuidance';
import { positionsOf } from './positionsOf';

/** The ids of the meshes whose bits are set, in the edition's order; every caller gets the same list, which cannot be changed. */
export function meshesIn(index: GuidanceIndex, mask: number): string[] {
  let list = index.meshLists.get(mask);
  if (!list) {
    list = positionsOf(mask).map(position => index.meshes[position]);
    Object.freeze(list);
    index.meshLists.set(mask, list);
  }
  return list;
}
