import type {
  Edition,
  Evaluation,
  Profile,
  ResourceEstimate,
} from '../../types';
import { answerFeatures } from '../answerFeatures';
import type { QuestionReading } from './answerQuestions';
import type { GuidanceIndex } from './indexGuidance';
import {
  NO,
  OPEN,
  YES,
  type AnswerCode,
  type Needs,
  type Situation,
} from './situation';

const codeOf = (isYes: boolean): AnswerCode => (isYes ? YES : NO);

/** Reads what decides on the recommendation of one service into positions and bits. */
export function readSituation(
  index: GuidanceIndex,
  needs: Needs,
  readings: QuestionReading[],
  profile: Profile,
  evaluations: Evaluation[],
  edition: Edition,
  resources: ResourceEstimate[],
): Situation {
  let candidates = 0;
  for (const { mesh, verdict } of evaluations) {
    if (verdict !== 'blocked') {
      candidates |= 1 << index.meshes.indexOf(mesh);
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
  let open = 0;
  const facts = index.facts.map((): AnswerCode => OPEN);
  readings.forEach((reading, position) => {
    const { fact } = index.questions[position];
    open |= reading.open;
    if (fact >= 0 && reading.answer) {
      facts[fact] = codeOf(reading.answer.value === 'yes');
    }
  });
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
  const ranking = resources.map(({ mesh }) => index.meshes.indexOf(mesh));
  for (let position = 0; position < index.meshes.length; position++) {
    if (!ranking.includes(position)) {
      ranking.push(position);
    }
  }
  return {
    candidates,
    needs,
    blocks: index.asked.map(({ feature }, bit) =>
      open & (1 << bit) ? blockedBy(feature) : 0,
    ),
    facts,
    teamRows,
    platformTeam: platformTeam ? codeOf(platformTeam.value) : OPEN,
    priorities: priorities?.value
      .map(id => index.priorityRows.findIndex(({ row }) => row.id === id))
      .filter(position => position >= 0),
    ranking,
  };
}
