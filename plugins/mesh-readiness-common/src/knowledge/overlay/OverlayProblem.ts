import type { KnowledgeProblem } from '../KnowledgeProblem';

/** Something that is wrong with an overlay. */
export interface OverlayProblem extends KnowledgeProblem {
  /** The keys that lead to it; `at` is the same for people, as ids have dots of their own. */
  path: PropertyKey[];
}

/** A problem at a place of an overlay. */
export function problemAt(
  lint: string,
  file: string,
  path: readonly PropertyKey[],
  found: string,
  expected: string,
): OverlayProblem {
  return {
    lint,
    file,
    path: [...path],
    at: path.map(String).join('.'),
    found,
    expected,
  };
}
