import type { Assessment, Edition, Profile } from '../types';
import { citedSources } from './citedSources';
import { estimateResources } from './estimateResources';
import { evaluate } from './evaluate';
import { problemFinding } from './problemFinding';
import { recommend } from './recommend';
import { sizeOf } from './sizeOf';

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
  const size = sizeOf(profile.context, edition);
  const resources = estimateResources(edition, size);
  const evaluations = edition.meshes.map(mesh =>
    evaluate(profile, edition, mesh.id, options),
  );
  const recommendation = recommend(profile, evaluations, edition, resources);
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
