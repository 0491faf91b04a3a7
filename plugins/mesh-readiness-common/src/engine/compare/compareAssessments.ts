import type {
  Assessed,
  AssessmentComparison,
  Recommendation,
} from '../../types';
import { compareEvaluations } from './compareEvaluations';
import { idsOfBoth } from './idsOfBoth';
import type { ComparedEditions } from './laterOf';
import { sourcesOfBoth } from './sourcesOfBoth';

const gist = ({ status, meshes }: Recommendation) => ({ status, meshes });

/** What is said otherwise about one service under two editions, mesh by mesh; `before` is the one that the other is compared with. */
export function compareAssessments(
  before: Assessed,
  after: Assessed,
  editions: ComparedEditions,
): AssessmentComparison {
  const on = ({ evaluations }: Assessed, mesh: string) =>
    evaluations.find(evaluation => evaluation.mesh === mesh);
  const meshes = idsOfBoth(editions, edition => edition.meshes).map(mesh =>
    compareEvaluations(on(before, mesh), on(after, mesh), editions),
  );
  return {
    edition: editions.before.id,
    recommendation: {
      before: gist(before.recommendation),
      after: gist(after.recommendation),
    },
    meshes,
    sources: sourcesOfBoth(meshes, editions),
  };
}
