import type { GuidanceIndex } from './indexGuidance';
import type { Asked } from './suppositions';

const factAbout = (asks: Asked, index: GuidanceIndex): string | undefined => {
  if (asks === 'priority') {
    return 'priorities';
  }
  return typeof asks === 'number'
    ? index.facts[index.questions[asks].fact]?.context
    : undefined;
};

/** Whether an answer to one question says something about another: both are about the same fact, or about the same needs. */
export function areRelated(a: Asked, b: Asked, index: GuidanceIndex): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    const { touches } = index.questions[a];
    if (touches & index.questions[b].asks) {
      return true;
    }
  }
  const fact = factAbout(a, index);
  return fact !== undefined && fact === factAbout(b, index);
}
