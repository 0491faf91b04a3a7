import type { Edition } from '../types';
import { citationsOf } from './citationsOf';
import { escapeText, page, table } from './markdown';
import { NOTICE } from './notice';
import { sourceLink } from './sourceItem';
import { KIND_WORDS } from './words';

const ofEdition = (edition: Edition): string[] => {
  const citations = citationsOf(edition);
  const sources = [...edition.sources].sort(
    (a, b) => a.read.localeCompare(b.read) || a.id.localeCompare(b.id),
  );
  return [
    `## Edition ${edition.id}`,
    table(
      ['Read', 'Source', 'Kind', 'Published', 'Cited by'],
      sources.map(source => [
        source.read,
        `${sourceLink(source)} (\`${source.id}\`)`,
        KIND_WORDS[source.kind],
        source.published ?? '',
        escapeText((citations.get(source.id) ?? []).join('; ') || 'nothing'),
      ]),
    ),
  ];
};

/** The page that lists the sources of all editions by the day they were read, the oldest first, with what rests on each. */
export function sourcesByAge(editions: readonly Edition[]): string {
  return page([
    NOTICE,
    '# Sources by age',
    'By the day whose state of it was last read, the oldest first. `yarn knowledge:age` lists those that nobody has looked at for over 180 days.',
    ...editions.flatMap(ofEdition),
    '[Reference](README.md)',
  ]);
}
