import type { GuidanceIndex } from './indexGuidance';
import { positionsOf } from './positionsOf';

/** The ids of the meshes whose bits are set, in the edition's order. */
export function meshesIn(index: GuidanceIndex, mask: number): string[] {
  return positionsOf(mask).map(position => index.meshes[position]);
}
