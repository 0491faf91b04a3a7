import type { KnowledgeProblem } from '../knowledge/KnowledgeProblem';

/** The folder of the pages, from the root of the repository. */
export const REFERENCE_FOLDER = 'docs/reference';

/** The pages that are checked in are those that the knowledge builds, all of them and no others; both by their path below the folder. */
export function lintPages(
  built: ReadonlyMap<string, string>,
  checkedIn: ReadonlyMap<string, string>,
): KnowledgeProblem[] {
  const problem = (
    path: string,
    found: string,
    expected: string,
  ): KnowledgeProblem => ({
    lint: 'fresh',
    file: `${REFERENCE_FOLDER}/${path}`,
    at: '',
    found,
    expected,
  });
  const remedy = 'the result of "yarn knowledge:build", checked in';
  return [
    ...[...built]
      .filter(([path, text]) => checkedIn.get(path) !== text)
      .map(([path]) =>
        problem(
          path,
          checkedIn.has(path)
            ? 'other content than the knowledge builds'
            : 'no such file',
          remedy,
        ),
      ),
    ...[...checkedIn.keys()]
      .filter(path => !built.has(path))
      .map(path =>
        problem(path, 'a page that nothing builds', `no such file, ${remedy}`),
      ),
  ];
}
