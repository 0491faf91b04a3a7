import { applyPriority } from './applyPriority';
import type { GuidanceIndex } from './indexGuidance';
import { NO, YES } from './situation';
import type { Suppositions } from './suppositions';

/**
 * Every list of priorities that leaves something different of some meshes, the shortest for each, by first priority.
 * What is supposed about single priorities stays so.
 */
export function listPriorities(
  left: number,
  index: GuidanceIndex,
  supposed: Suppositions,
): number[][] {
  const table = index.priorityRows;
  const prioritiesThatAre = (value: number) =>
    index.facts.flatMap(({ priority }, fact) =>
      priority >= 0 && supposed.facts[fact] === value ? [priority] : [],
    );
  const missing = prioritiesThatAre(NO);
  const contained = prioritiesThatAre(YES);
  const possible = table
    .map((_, row) => row)
    .filter(row => !missing.includes(row));
  return possible.flatMap(first => {
    const reached = new Map([[applyPriority(left, table[first]), [first]]]);
    for (const [mask, rows] of reached) {
      for (const row of possible) {
        const next = applyPriority(mask, table[row]);
        if (!reached.has(next)) {
          reached.set(next, [...rows, row]);
        }
      }
    }
    return Array.from(reached)
      .filter(([mask]) =>
        contained.every(row => applyPriority(mask, table[row]) === mask),
      )
      .map(([, rows]) => rows);
  });
}
