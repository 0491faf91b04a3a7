import type { Edition, Rule } from '../types';
import { escapeText, page, table } from './markdown';
import { NOTICE } from './notice';

const subjectOf = (rule: Rule, edition: Edition): string => {
  switch (rule.kind) {
    case 'feature':
      return (
        edition.features.find(({ id }) => id === rule.feature)?.title ??
        rule.feature
      );
    case 'problem':
      return 'The profile of the service';
    case 'release':
      return 'The release of the mesh';
    case 'object':
      return 'The objects that state a need';
    default:
      return rule satisfies never;
  }
};

/** The page that lists all rules of an edition, with the editions that have each. */
export function rulesIndex(
  edition: Edition,
  editionsOf: (code: string) => readonly string[],
): string {
  return page([
    NOTICE,
    `# Rules of the edition ${edition.id}`,
    'A rule has a code that is never given to something else. It says, for each level of support, how bad that is, what to do about it and who does it.',
    table(
      ['Code', 'Title', 'Speaks about', 'Editions'],
      edition.rules.map(rule => [
        `[${rule.code}](${rule.code}.md)`,
        escapeText(rule.title),
        escapeText(subjectOf(rule, edition)),
        editionsOf(rule.code).join(', '),
      ]),
    ),
    '[What each mesh offers](../support-matrix.md)',
  ]);
}
