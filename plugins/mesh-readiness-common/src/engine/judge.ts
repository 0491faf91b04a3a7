import type {
  Edition,
  EstimateSize,
  Evaluation,
  Profile,
  Recommendation,
  ResourceEstimate,
} from '../types';
import { estimateResources } from './estimateResources';
import { evaluate } from './evaluate';
import { recommend } from './recommend';
import { sizeOf } from './sizeOf';

/** What is decided about a service of which something is known. */
export interface Judgement {
  /** One for each mesh of the edition, in the edition's order. */
  evaluations: Evaluation[];
  recommendation: Recommendation;
  size: EstimateSize;
  /** One for each mesh whose parts the edition knows, least first. */
  resources: ResourceEstimate[];
}

/** Decides about a service under one edition, at a time in ISO 8601; everything an assessment says besides is told from this. */
export function judge(
  profile: Profile,
  edition: Edition,
  options: { now: string },
): Judgement {
  const size = sizeOf(profile.context, edition);
  const resources = estimateResources(edition, size);
  const evaluations = edition.meshes.map(mesh =>
    evaluate(profile, edition, mesh.id, options),
  );
  const recommendation = recommend(profile, evaluations, edition, resources);
  return { evaluations, recommendation, size, resources };
}
