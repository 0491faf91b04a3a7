import type { KnowledgeProblem } from 'backstage-plugin-mesh-readiness-common';

/** Something that is wrong with an overlay, and the line that it stands on. */
export interface LocatedProblem extends KnowledgeProblem {
  /** Counted from 1; absent for what concerns the file as a whole. */
  line?: number;
  column?: number;
}

/** A problem as a line of text that begins with its place. */
export function formatProblem({
  file,
  line,
  column,
  at,
  found,
  expected,
}: LocatedProblem): string {
  const place = [file, line, column].filter(Boolean).join(':');
  return `${place}${at && ` ${at}`}: found ${found}, expected ${expected}`;
}
