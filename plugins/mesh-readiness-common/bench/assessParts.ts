import {
  estimateResources,
  evaluate,
  recommend,
  sizeOf,
  type Edition,
  type Evaluation,
  type Profile,
  type Recommendation,
} from '../src';

const now = '2026-11-22T08:00:00.000Z';

/** The work measured for one service: an evaluation for each mesh, findings included, and the recommendation. */
export function assessParts(
  profile: Profile,
  edition: Edition,
): { evaluations: Evaluation[]; recommendation: Recommendation } {
  const evaluations = edition.meshes.map(mesh =>
    evaluate(profile, edition, mesh.id, { now }),
  );
  const recommendation = recommend(
    profile,
    evaluations,
    edition,
    estimateResources(edition, sizeOf(profile.context, edition)),
  );
  return { evaluations, recommendation };
}
