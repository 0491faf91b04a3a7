import type { Edition, Finding, Level, Release } from '../types';
import { adjustLevel } from './adjustLevel';
import { answerFeatures } from './answerFeatures';
import { answerAt } from './answerObjects';
import { levelRank } from './levelRank';
import type { MeshView } from './viewMesh';

/** A need that is answered better by the release to upgrade to, and the level of that answer. */
export interface AnsweredLater {
  feature: string;
  level: Level;
}

/** The needs among the findings that burden or block a service on the release in use, and would do so less on the release to upgrade to. */
export function needsAnsweredLater(
  view: MeshView,
  findings: Finding[],
  edition: Edition,
  upgrade: Release,
): AnsweredLater[] {
  const { mesh, distribution, kubernetesVersion } = view;
  const answers = answerFeatures(edition, mesh.id, {
    release: upgrade.version,
    distribution,
    kubernetesVersion,
  });
  return findings.flatMap(
    ({ feature, need, level, because }): AnsweredLater[] => {
      const answer = feature === undefined ? undefined : answers.get(feature);
      if (feature === undefined || !answer || need === undefined) {
        return [];
      }
      const later = adjustLevel(answerAt(answer, because).level, need);
      return levelRank(level) >= levelRank('warning') &&
        levelRank(later) < levelRank(level)
        ? [{ feature, level: later }]
        : [];
    },
  );
}
