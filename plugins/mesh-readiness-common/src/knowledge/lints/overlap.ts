import type { SupportStatement } from '../../types';
import { compareVersions } from './compareVersions';
import type { EditionLint } from './EditionLint';

/** No release of a mesh has two answers for one feature. */
export const lintOverlap: EditionLint = ({ features }) =>
  features.flatMap(({ file, record }) =>
    Object.entries(record.support).flatMap(([mesh, statements]) =>
      statements.flatMap((statement, index) => {
        const other = statements
          .slice(0, index)
          .findIndex(earlier => overlap(earlier, statement));
        return other === -1
          ? []
          : [
              {
                lint: 'overlap',
                file,
                at: `support.${mesh}.${index}`,
                found: `releases that statement ${other} speaks of as well`,
                expected: 'one statement for each release and distribution',
              },
            ];
      }),
    ),
  );

/** Whether two statements speak of a same release; an absent distribution is every one. */
export function overlap(a: SupportStatement, b: SupportStatement): boolean {
  const sameDistribution =
    !a.distribution || !b.distribution || a.distribution === b.distribution;
  return sameDistribution && startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: SupportStatement, b: SupportStatement): boolean {
  return !a.since || !b.until || compareVersions(a.since, b.until) < 0;
}
