import type { Edition, Finding } from '../types';
import { adjustLevel } from './adjustLevel';
import { answerFeatures } from './answerFeatures';
import { levelRank } from './levelRank';
import { upgradeOf } from './upgradeOf';
import type { MeshView } from './viewMesh';

/** Those of the findings that burden or block a service on the release in use, and would do so less on the release to upgrade to. */
export function needsAnsweredLater(
  view: MeshView,
  findings: Finding[],
  edition: Edition,
  day: string,
): Finding[] {
  const upgrade = upgradeOf(view, day);
  if (!upgrade) {
    return [];
  }
  const { mesh, distribution, kubernetesVersion } = view;
  const answers = answerFeatures(edition, mesh.id, {
    release: upgrade.version,
    distribution,
    kubernetesVersion,
  });
  return findings.filter(({ feature, need, level }) => {
    const answer = feature === undefined ? undefined : answers.get(feature);
    return (
      answer !== undefined &&
      need !== undefined &&
      levelRank(level) >= levelRank('warning') &&
      levelRank(adjustLevel(answer.level, need)) < levelRank(level)
    );
  });
}
