import type {
  Edition,
  Evaluation,
  Profile,
  ResourceEstimate,
} from '../../types';
import { viewMesh } from '../viewMesh';
import type { QuestionReading } from './answerQuestions';
import type { GuidanceIndex } from './indexGuidance';
import { readTables } from './readTables';
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
  let open = 0;
  let undecided = 0;
  const facts = index.facts.map((): AnswerCode => OPEN);
  const answers = readings.map((reading, position) => {
    const { fact, cluster } = index.questions[position];
    const answer = reading.answer
      ? codeOf(reading.answer.value === 'yes')
      : OPEN;
    if (fact >= 0) {
      facts[fact] = answer;
    } else if (answer === OPEN) {
      open |= reading.open;
      undecided |= cluster;
    }
    return answer;
  });
  const found =
    open === 0
      ? []
      : evaluations.map(({ mesh }) => ({
          bit: 1 << index.meshes.indexOf(mesh),
          answers: viewMesh(profile, edition, mesh).answers,
        }));
  const blockedBy = (feature: string): number =>
    found.reduce(
      (mask, mesh) =>
        mesh.answers.get(feature)?.level === 'error' ? mask | mesh.bit : mask,
      0,
    ) & candidates;
  return {
    candidates,
    answers,
    undecided,
    needs: {
      required: needs.required & undecided,
      uncertain: needs.uncertain & undecided,
      preferred: needs.preferred & undecided,
      declined: needs.declined & undecided,
    },
    blocks: index.asked.map(({ feature }, bit) =>
      open & (1 << bit) ? blockedBy(feature) : 0,
    ),
    facts,
    tables: readTables(candidates, profile.context, resources, index),
  };
}
