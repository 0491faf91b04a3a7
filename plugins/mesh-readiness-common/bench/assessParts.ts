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

/** The work measured for one service: an evaluation for each mesh, findings included, and the recommendation. */
export function assessParts(
  profile: Profile,
  edition: Edition,
): { evaluations: Evaluation[]; recommendation: Recommendation } {
  const evaluations = edition.meshes.map(mesh =>
    evaluate(profile, edition, mesh.id),
  );
  const recommendation = recommend(
    profile,
    evaluations,
    edition,
    estimateResources(edition, sizeOf(profile.context, edition)),
  );
  return { evaluations, recommendation };
}
