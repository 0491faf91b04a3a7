import type { KnowledgeProblem } from '../KnowledgeProblem';

/** Says where in a file something is wrong. */
export type Reporter = (at: string, found: string, expected: string) => void;

/** The problems that a check of one file reports. */
export function problemsIn(
  lint: string,
  file: string,
  check: (report: Reporter) => void,
): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  check((at, found, expected) =>
    problems.push({ lint, file, at, found, expected }),
  );
  return problems;
}
