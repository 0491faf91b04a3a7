import type {
  Edition,
  Evaluation,
  Profile,
  ResourceEstimate,
} from '../../types';
import { answerFeatures } from '../answerFeatures';
import type { QuestionReading } from './answerQuestions';
import type { GuidanceIndex } from './indexGuidance';
import { NO, OPEN, YES, type AnswerCode, type Situation } from './situation';
import { unionsOf } from './unionsOf';

const codeOf = (isYes: boolean): AnswerCode => (isYes ? YES : NO);

const NO_EFFECTS: number[] = [];

/** Reads what decides on the recommendation of one service into positions and bits. */
export function readSituation(
  index: GuidanceIndex,
  readings: QuestionReading[],
  profile: Profile,
  evaluations: Evaluation[],
  edition: Edition,
  resources: ResourceEstimate[],
): Situation {
  let candidates = 0;
  for (const { mesh, verdict } of evaluations) {
    const position = index.meshes.indexOf(mesh);
    if (position >= 0 && verdict !== 'blocked') {
      candidates |= 1 << position;
    }
  }
  const blockedBy = (feature: string): number => {
    let mask = 0;
    for (const { mesh, release } of evaluations) {
      if (
        answerFeatures(edition, mesh, release).get(feature)?.level === 'error'
      ) {
        mask |= 1 << index.meshes.indexOf(mesh);
      }
    }
    return mask & candidates;
  };
  const { teamSize, platformTeam, priorities } = profile.context;
  let teamRows = -1;
  if (teamSize) {
    teamRows = 0;
    index.teamRows.forEach(({ row: { when } }, position) => {
      if (
        'teamSize' in when &&
        when.teamSize.from <= teamSize.value &&
        teamSize.value <= (when.teamSize.to ?? Infinity)
      ) {
        teamRows |= 1 << position;
      }
    });
  }
  const ranked = resources.map(({ mesh }) => index.meshes.indexOf(mesh));
  return {
    candidates,
    answers: readings.map(({ answer }) =>
      answer ? codeOf(answer.value === 'yes') : OPEN,
    ),
    effects: readings.map(({ openFeatures }) =>
      openFeatures.length === 0
        ? NO_EFFECTS
        : unionsOf(openFeatures.map(blockedBy)),
    ),
    teamRows,
    platformTeam: platformTeam ? codeOf(platformTeam.value) : OPEN,
    priorities: priorities?.value
      .map(id => index.priorityRows.findIndex(({ row }) => row.id === id))
      .filter(position => position >= 0),
    ranking: [
      ...ranked,
      ...index.meshes
        .map((_, position) => position)
        .filter(position => !ranked.includes(position)),
    ],
  };
}
