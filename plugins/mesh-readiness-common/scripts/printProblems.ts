import type { KnowledgeProblem } from '../src/knowledge/KnowledgeProblem';

/** Prints each problem on a line of its own and makes the process fail when there is any. */
export function printProblems(problems: KnowledgeProblem[]): void {
  for (const { lint, file, at, found, expected } of problems) {
    const place = at ? `${file} ${at}` : file;
    process.stderr.write(
      `${place}: found ${found}, expected ${expected} (${lint})\n`,
    );
  }
  if (problems.length > 0) {
    process.exitCode = 1;
  }
}
