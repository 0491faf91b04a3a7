import type {
  Claims,
  Problem,
  Provenance,
  SourceReport,
} from 'backstage-plugin-mesh-readiness-common';
import type { StoredService } from '../store/StoredService';

/** What was read of a service, made whole with what is kept of it. */
export interface KeptClaims {
  claims: Claims;
  /** Since when the oldest source could not be read; absent when none had to be made up for. */
  staleSince?: string;
}

interface Kept {
  claims: Omit<Claims, 'reports'>;
  report: SourceReport;
}

/**
 * Puts what a source found last in the place of its failure.
 *
 * @remarks
 * A source that never gave an answer for the service stays failed, and so does one whose answer was nothing but another failure.
 */
export function keepLastGood(
  fresh: Claims,
  stored: Pick<StoredService, 'claims' | 'record'> | undefined,
): KeptClaims {
  const kept = new Map<string, Kept>();
  for (const { source, status, message } of fresh.reports) {
    const before =
      status === 'failed'
        ? stored?.claims.reports.find(report => report.source === source)
        : undefined;
    if (stored && before && before.status !== 'failed') {
      kept.set(source, {
        claims: claimsOf(source, stored.claims),
        report: {
          ...before,
          status: 'stale',
          since: before.since ?? stored.record.readAt,
          ...(message === undefined ? {} : { message }),
        },
      });
    }
  }
  if (kept.size === 0) {
    return { claims: fresh };
  }
  const parts = [...kept.values()];
  const isMadeUpFor = ({ kind, params }: Problem) =>
    kind === 'source-failed' && kept.has(params.source);
  return {
    claims: {
      requirements: [
        ...fresh.requirements,
        ...parts.flatMap(({ claims }) => claims.requirements),
      ],
      context: [
        ...fresh.context,
        ...parts.flatMap(({ claims }) => claims.context),
      ],
      enrolments: [
        ...fresh.enrolments,
        ...parts.flatMap(({ claims }) => claims.enrolments),
      ],
      complete: [
        ...fresh.complete,
        ...parts.flatMap(({ claims }) => claims.complete),
      ],
      problems: [
        ...fresh.problems.filter(problem => !isMadeUpFor(problem)),
        ...parts.flatMap(({ claims }) => claims.problems),
      ],
      reports: fresh.reports.map(
        report => kept.get(report.source)?.report ?? report,
      ),
    },
    staleSince: parts
      .flatMap(({ report }) => report.since ?? [])
      .sort()
      .at(0),
  };
}

function claimsOf(source: string, claims: Claims): Omit<Claims, 'reports'> {
  const isIts = (provenance: Provenance) => provenance.source === source;
  const hasIts = ({ provenance }: { provenance: Provenance }) =>
    isIts(provenance);
  return {
    requirements: claims.requirements.filter(hasIts),
    context: claims.context.filter(hasIts),
    enrolments: claims.enrolments.filter(hasIts),
    complete: claims.complete.filter(isIts),
    problems: claims.problems.filter(({ because }) => because.some(isIts)),
  };
}
