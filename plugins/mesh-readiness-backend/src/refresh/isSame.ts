import { isDeepStrictEqual } from 'node:util';
import type { StoredService } from '../store/StoredService';

/** Whether two readings of a service say the same; when they were made, and in which words a source failed, is no difference. */
export function isSame(a: StoredService, b: StoredService): boolean {
  return a.inputHash === b.inputHash && isDeepStrictEqual(gistOf(a), gistOf(b));
}

function gistOf({ record, claims, reads, missing }: StoredService): unknown {
  const { problems, reports, ...rest } = claims;
  const gist = {
    record,
    reads: [...reads].sort(),
    missing: [...missing].sort(),
    ...rest,
    problems: problems.map(problem =>
      problem.kind === 'source-failed'
        ? { kind: problem.kind, source: problem.params.source }
        : problem,
    ),
    reports: reports.map(({ message, ...report }) =>
      report.status === 'failed' || report.status === 'stale'
        ? report
        : { ...report, message },
    ),
  };
  return JSON.parse(
    JSON.stringify(gist, (key, value) =>
      key === 'readAt' ? undefined : value,
    ),
  );
}
