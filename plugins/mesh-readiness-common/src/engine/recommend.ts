import {
  VERDICTS,
  type Edition,
  type Evaluation,
  type Profile,
  type Recommendation,
  type ResourceEstimate,
  type Step,
} from '../types';
import { adviseNoMesh } from './guidance/adviseNoMesh';
import { answerQuestions } from './guidance/answerQuestions';
import { describeMove, type Narrator } from './guidance/describeMove';
import { indexGuidance, type GuidanceIndex } from './guidance/indexGuidance';
import { meshesIn } from './guidance/meshesIn';
import { nearestMesh } from './guidance/nearestMesh';
import { planRecommendation, type Plan } from './guidance/planRecommendation';
import { positionsOf } from './guidance/positionsOf';
import { readNeeds } from './guidance/readNeeds';
import { readSituation } from './guidance/readSituation';
import { situationKey } from './guidance/situationKey';
import type { Move } from './guidance/walk';
import { indexEdition } from './indexEdition';
import { remember } from './remember';
import { viewMesh } from './viewMesh';

/** Situations repeat from service to service; only so many are remembered. */
const MOST_PLANS = 10_000;

const exclusionsOf = (
  evaluations: Evaluation[],
  index: GuidanceIndex,
): Step[] => {
  let left = evaluations.reduce(
    (mask, { mesh }) => mask | (1 << index.meshes.indexOf(mesh)),
    0,
  );
  const steps: Step[] = [];
  for (const { mesh, verdict, findings } of evaluations) {
    if (verdict === 'blocked') {
      left &= ~(1 << index.meshes.indexOf(mesh));
      steps.push({
        kind: 'exclusion',
        mesh,
        reasons: findings
          .filter(({ level }) => level === 'error')
          .map(({ code, message }) => ({ code, message })),
        left: meshesIn(index, left),
      });
    }
  }
  return steps;
};

/**
 * The mesh or meshes that verdicts and guidance lead to: exclusions, flowchart, tie-breaking questions, tables, ranking by resources.
 * Where an answer is missing, every branch is followed, and the questions that could change the outcome are named. A blocked mesh is never recommended.
 * A service that needs nothing only a mesh gives is told so, and still which mesh would be best.
 */
export function recommend(
  profile: Profile,
  evaluations: Evaluation[],
  edition: Edition,
  resources: ResourceEstimate[],
): Recommendation {
  const editionIndex = indexEdition(edition);
  const index = (editionIndex.guidance ??= indexGuidance(edition));
  const needs = readNeeds(profile, index);
  const readings = answerQuestions(profile, needs, index);
  const situation = readSituation(
    index,
    needs,
    readings,
    profile,
    evaluations,
    edition,
    resources,
  );
  const exclusions = exclusionsOf(evaluations, index);
  const noMesh = adviseNoMesh(profile, index);
  if (situation.candidates === 0) {
    return {
      status: noMesh ? 'no-mesh' : 'all-blocked',
      ...(noMesh ? { noMesh } : {}),
      meshes: [],
      steps: exclusions,
      outcomes: [],
      openQuestions: [],
      nearest: nearestMesh(
        evaluations,
        resources.map(({ mesh }) => mesh),
      ),
    };
  }
  const plan: Plan = remember(
    index.plans,
    situationKey(situation),
    MOST_PLANS,
    () => planRecommendation(index, situation),
  );
  const narrator: Narrator = {
    index,
    profile,
    readings,
    reasonsToBlock: (mesh, question) => {
      const { answers } = viewMesh(profile, edition, mesh);
      return positionsOf(readings[question].open).flatMap(bit => {
        const answer = answers.get(index.asked[bit].feature);
        if (answer?.level !== 'error') {
          return [];
        }
        const { message } = answer.say([], profile.context);
        return [{ code: answer.code, message }];
      });
    },
  };
  const verdictRanks = index.meshes.map(mesh =>
    VERDICTS.indexOf(
      evaluations.find(each => each.mesh === mesh)?.verdict ?? 'blocked',
    ),
  );
  const outcomes = [...plan.outcomes].sort(
    (a, b) =>
      verdictRanks[a.mesh] - verdictRanks[b.mesh] ||
      b.branches - a.branches ||
      situation.tables.ranking.indexOf(a.mesh) -
        situation.tables.ranking.indexOf(b.mesh),
  );
  const stepsOf = (moves: Move[]) =>
    moves.map(move => describeMove(move, narrator));
  const steps = [...exclusions, ...stepsOf(plan.moves)];
  return {
    status: noMesh ? 'no-mesh' : plan.status,
    ...(noMesh ? { noMesh } : {}),
    meshes: outcomes.map(({ mesh }) => index.meshes[mesh]),
    steps,
    outcomes: outcomes.map(({ mesh, moves }) => ({
      mesh: index.meshes[mesh],
      steps: moves.length === 0 ? steps : [...steps, ...stepsOf(moves)],
    })),
    openQuestions: [...plan.openQuestions],
  };
}
