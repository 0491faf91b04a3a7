import type { Evaluation, Recommendation } from '../../types';

const countLevels = (evaluation: Evaluation, levels: string[]) =>
  evaluation.findings.filter(finding => levels.includes(finding.level)).length;

/** Of some blocked meshes the one with the least in its way: fewest blockers, then fewest other things to do or to find out, then least resources. */
export function nearestMesh(
  evaluations: Evaluation[],
  ranking: string[],
): Recommendation['nearest'] {
  const [nearest] = evaluations
    .map(evaluation => ({
      mesh: evaluation.mesh,
      blockers: countLevels(evaluation, ['error']),
      others: countLevels(evaluation, ['warning', 'unknown']),
      rank: ranking.includes(evaluation.mesh)
        ? ranking.indexOf(evaluation.mesh)
        : ranking.length,
    }))
    .sort(
      (a, b) =>
        a.blockers - b.blockers || a.others - b.others || a.rank - b.rank,
    );
  return nearest && { mesh: nearest.mesh, blockers: nearest.blockers };
}
