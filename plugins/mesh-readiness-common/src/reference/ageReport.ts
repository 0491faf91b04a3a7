import type { Edition } from '../types';
import { sourcesToReread } from './sourcesToReread';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** A report for a terminal: by edition, the newest first, which sources to look at again and what rests on them. */
export function ageReport(
  editions: readonly Edition[],
  options: { today: string; days: number },
): string {
  return [...editions]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(edition => {
      const old = sourcesToReread(edition, options);
      const head = `Edition ${edition.id}: ${old.length} of ${count(
        edition.sources.length,
        'source was',
        'sources were',
      )} not looked at for over ${count(options.days, 'day', 'days')}, on ${
        options.today
      }.`;
      const lines = old.flatMap(({ source, days, citedBy }) => [
        `  ${source.read}  ${source.id}: ${source.title} (${count(
          days,
          'day',
          'days',
        )} ago)`,
        ...(source.url ? [`    ${source.url}`] : []),
        `    ${
          citedBy.length === 0
            ? 'Nothing rests on it.'
            : `Cited by ${citedBy.join('; ')}.`
        }`,
      ]);
      return `${[head, ...lines].join('\n')}\n`;
    })
    .join('\n');
}
