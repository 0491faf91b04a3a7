import { citationsIn } from './citationsIn';
import type { EditionLint } from './EditionLint';
import { problemsIn } from './problemsIn';

/** Whatever is cited can be looked up, and whatever is listed is cited. */
export const lintSources: EditionLint = records => {
  const sources = records.sources.record;
  const known = sources.map(source => source.id);
  const citations = citationsIn(records);
  const cited = new Set(citations.map(citation => citation.id));

  return [
    ...problemsIn('sources', records.sources.file, report =>
      sources.forEach(({ id, kind, url, published, read }, index) => {
        if (known.indexOf(id) !== index) {
          report(`${index}.id`, `"${id}" again`, 'each source once');
        }
        if (!url && kind !== 'article') {
          report(
            `${index}.url`,
            'nothing',
            'an address, which only an article may lack',
          );
        }
        if (published && published > read) {
          report(
            `${index}.read`,
            read,
            `the day it was published, ${published}, or a later one`,
          );
        }
        if (!cited.has(id)) {
          report(
            `${index}.id`,
            `"${id}", which nothing cites`,
            'a source that is cited',
          );
        }
      }),
    ),
    ...citations
      .filter(({ id }) => !known.includes(id))
      .flatMap(({ file, at, id }) =>
        problemsIn('sources', file, report =>
          report(at, `"${id}"`, 'the id of a source in sources.yaml'),
        ),
      ),
  ];
};
