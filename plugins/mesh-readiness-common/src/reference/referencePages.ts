import { compareEditions } from '../engine';
import type { Edition } from '../types';
import { escapeText, list, page } from './markdown';
import { NOTICE } from './notice';
import { rulePage } from './rulePage';
import { rulesIndex } from './rulesIndex';
import { sourcesByAge } from './sourcesByAge';
import { supportMatrix } from './supportMatrix';

const matrixPath = (edition: Edition, newest: Edition): string =>
  edition === newest ? 'support-matrix.md' : `support-matrix-${edition.id}.md`;

const start = (newestFirst: readonly Edition[]): string => {
  const [newest] = newestFirst;
  return page([
    NOTICE,
    '# Reference',
    'What the knowledge says, written out from its records. A test fails when a page is not what the records build.',
    list([
      ...newestFirst.map(
        edition =>
          `[What each mesh offers, edition ${edition.id}](${matrixPath(
            edition,
            newest,
          )}): ${escapeText(edition.title)}`,
      ),
      `[Rules of the edition ${newest.id}](rules/README.md)`,
      '[Sources by age](sources-by-age.md)',
    ]),
    'How to add to it: [Knowledge](../knowledge.md).',
  ]);
};

/** All pages of the reference by their path below `docs/reference`; rules are those of the newest edition. */
export function referencePages(
  editions: readonly Edition[],
): Map<string, string> {
  const newestFirst = [...editions].sort((a, b) =>
    b.date.localeCompare(a.date),
  );
  const [newest, previous] = newestFirst;
  const editionsOf = (code: string): string[] =>
    newestFirst
      .filter(({ rules }) => rules.some(rule => rule.code === code))
      .map(({ id }) => id);
  const comparison = previous && compareEditions(previous, newest);

  return new Map([
    ['README.md', start(newestFirst)],
    ...newestFirst.map((edition): [string, string] => [
      matrixPath(edition, newest),
      supportMatrix(
        edition,
        newestFirst
          .filter(other => other !== edition)
          .map(other => ({
            title: other.id,
            path: matrixPath(other, newest),
          })),
      ),
    ]),
    ['sources-by-age.md', sourcesByAge(newestFirst)],
    ['rules/README.md', rulesIndex(newest, editionsOf)],
    ...newest.rules.map((rule): [string, string] => [
      `rules/${rule.code}.md`,
      rulePage(rule, {
        edition: newest,
        inEditions: editionsOf(rule.code),
        comparison,
      }),
    ]),
  ]);
}
