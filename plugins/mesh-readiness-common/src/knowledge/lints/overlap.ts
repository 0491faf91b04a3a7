import type { SupportStatement } from '../../types';
import { compareVersions } from './compareVersions';
import type { EditionLint } from './EditionLint';

/** No release of a mesh has two answers for one feature; one for some versions of Kubernetes may stand beside one for all. */
export const lintOverlap: EditionLint = ({ features }) =>
  features.flatMap(({ file, record }) =>
    Object.entries(record.support).flatMap(([mesh, statements]) =>
      statements.flatMap((statement, index) => {
        const other = statements
          .slice(0, index)
          .findIndex(
            earlier =>
              Boolean(earlier.kubernetes) === Boolean(statement.kubernetes) &&
              overlap(earlier, statement),
          );
        return other === -1
          ? []
          : [
              {
                lint: 'overlap',
                file,
                at: `support.${mesh}.${index}`,
                found: `releases that statement ${other} speaks of as well`,
                expected: statement.kubernetes
                  ? 'one statement for each release, distribution and version of Kubernetes'
                  : 'one statement for each release and distribution',
              },
            ];
      }),
    ),
  );

/** Whether two statements speak of a same release on a same version of Kubernetes; an absent distribution or version is every one. */
export function overlap(a: SupportStatement, b: SupportStatement): boolean {
  const sameDistribution =
    !a.distribution || !b.distribution || a.distribution === b.distribution;
  return (
    sameDistribution &&
    startsBeforeEnd(a, b) &&
    startsBeforeEnd(b, a) &&
    startsByTheEnd(a.kubernetes, b.kubernetes) &&
    startsByTheEnd(b.kubernetes, a.kubernetes)
  );
}

function startsBeforeEnd(a: SupportStatement, b: SupportStatement): boolean {
  return !a.since || !b.until || compareVersions(a.since, b.until) < 0;
}

/** Both ends of a range of versions belong to it, the last one with all its patches. */
function startsByTheEnd(
  a: SupportStatement['kubernetes'],
  b: SupportStatement['kubernetes'],
): boolean {
  if (!a?.from || !b?.to) {
    return true;
  }
  const parts = b.to.split('.').length;
  const from = a.from.split('.').slice(0, parts).join('.');
  return compareVersions(from, b.to) <= 0;
}
