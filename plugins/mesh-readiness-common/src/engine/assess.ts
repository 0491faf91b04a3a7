import type { Assessment, Edition, Profile } from '../types';
import { citedSources } from './citedSources';
import { judge } from './judge';
import { problemFinding } from './problemFinding';

/** All that is to say about one service under one edition, at a time in ISO 8601; a service about which nothing is known is not assessed. */
export function assess(
  profile: Profile,
  edition: Edition,
  options: { now: string },
): Assessment {
  const base = {
    entityRef: profile.entityRef,
    edition: edition.id,
    assessedAt: options.now,
    profile,
    findings: profile.problems.map(problem => problemFinding(problem, edition)),
  };
  if (!profile.known) {
    return { status: 'not-assessed', ...base };
  }
  const { evaluations, recommendation, size, resources } = judge(
    profile,
    edition,
    options,
  );
  return {
    status: 'assessed',
    ...base,
    evaluations,
    recommendation,
    size,
    resources,
    sources: citedSources(edition, evaluations, recommendation, resources),
  };
}
