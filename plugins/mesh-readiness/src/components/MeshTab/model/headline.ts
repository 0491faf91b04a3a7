import type {
  Assessed,
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { isNeeded } from './isNeeded';
import { joinNames } from './joinNames';
import { meshName } from './meshName';

const fits = (
  evaluation: Evaluation | undefined,
  edition: Edition,
  t: Messages,
): string => {
  if (!evaluation) {
    return t('meshTab.headline.allBlocked');
  }
  const mesh = meshName(edition, evaluation.mesh);
  const count = evaluation.tasks.filter(isNeeded).length;
  if (evaluation.verdict === 'unknown') {
    return count > 0
      ? t('meshTab.headline.asFarAsKnownWithTasks', { mesh, count })
      : t('meshTab.headline.asFarAsKnown', { mesh });
  }
  if (count > 0) {
    return t('meshTab.headline.withTasks', { mesh, count });
  }
  return evaluation.verdict === 'ready'
    ? t('meshTab.headline.asIs', { mesh })
    : t('meshTab.headline.withLimits', { mesh });
};

/** The answer in one sentence. */
export const headline = (
  assessment: Assessed,
  edition: Edition,
  t: Messages,
): string => {
  const { status, meshes, openQuestions, nearest } = assessment.recommendation;
  switch (status) {
    case 'all-blocked':
      return nearest
        ? t('meshTab.headline.blocked', {
            mesh: meshName(edition, nearest.mesh),
            count: nearest.blockers,
          })
        : t('meshTab.headline.allBlocked');
    case 'open': {
      const names = joinNames(
        meshes.map(mesh => meshName(edition, mesh)),
        t,
      );
      const [question] = openQuestions;
      return question
        ? t('meshTab.headline.open', {
            meshes: names,
            count: openQuestions.length,
            question: question.text,
          })
        : t('meshTab.headline.undecided', { meshes: names });
    }
    case 'no-mesh':
      return t('meshTab.headline.noMesh');
    case 'decided':
      return fits(
        assessment.evaluations.find(({ mesh }) => mesh === meshes[0]),
        edition,
        t,
      );
    default:
      return status satisfies never;
  }
};
