import type { OpenQuestion } from '../../types';
import { canAnswer } from './canAnswer';
import { couldChange } from './couldChange';
import { describeQuestion } from './describeQuestion';
import { explore, type Branch } from './explore';
import type { GuidanceIndex } from './indexGuidance';
import { meshesIn } from './meshesIn';
import type { Situation } from './situation';
import type { Asked } from './suppositions';
import type { Move } from './walk';

/** A recommendation in positions and bits: the same for all services in the same situation. */
export interface Plan {
  status: 'decided' | 'open';
  /** The steps before the first supposition. */
  moves: Move[];
  /** By mesh that is possible: its shortest way from there on, and how many ways lead to it. */
  outcomes: { mesh: number; moves: Move[]; branches: number }[];
  /** What could change it; every service gets the same, which cannot be changed. */
  openQuestions: OpenQuestion[];
}

const isSupposed = (move: Move) =>
  move.kind === 'blocked' || (move.kind !== 'ranking' && move.supposed);

/** Whether two moves that follow the same moves are the same; whom they leave tells the rest. */
const isSameMove = (a: Move, b: Move | undefined): boolean => {
  if (b === undefined || a.kind !== b.kind || a.left !== b.left) {
    return false;
  }
  if (a.kind === 'question' && b.kind === 'question') {
    return a.question === b.question && a.tieBreak === b.tieBreak;
  }
  return !('row' in a && 'row' in b) || a.row === b.row;
};

const sharedMoves = (branches: Branch[]): Move[] => {
  const [first, ...others] = branches;
  const end = first.moves.findIndex(
    (move, position) =>
      isSupposed(move) ||
      others.some(other => !isSameMove(move, other.moves[position])),
  );
  return end < 0 ? first.moves : first.moves.slice(0, end);
};

const possibleAnswers = (asks: Asked, index: GuidanceIndex): string[] => {
  if (asks === 'team-size') {
    return index.teamAlternatives.map(({ answer }) => answer);
  }
  return asks === 'priority'
    ? index.priorityRows.map(({ row }) => row.id)
    : ['yes', 'no'];
};

/** Works out where the guidance leads in a situation with at least one candidate. */
export function planRecommendation(
  index: GuidanceIndex,
  situation: Situation,
): Plan {
  const { branches, asked } = explore(index, situation);
  const outcomes = new Map<number, { branch: Branch; branches: number }>();
  for (const branch of branches) {
    const outcome = outcomes.get(branch.winner);
    if (!outcome) {
      outcomes.set(branch.winner, { branch, branches: 1 });
    } else {
      outcome.branches += 1;
      if (branch.supposed.count < outcome.branch.supposed.count) {
        outcome.branch = branch;
      }
    }
  }
  const moves = sharedMoves(branches);
  const isDecided = outcomes.size === 1;
  return {
    status: isDecided ? 'decided' : 'open',
    moves,
    outcomes: Array.from(outcomes)
      .filter(([winner]) => winner !== 0)
      .map(([winner, { branch, branches: ways }]) => ({
        mesh: 31 - Math.clz32(winner),
        moves: branch.moves.slice(moves.length),
        branches: ways,
      })),
    openQuestions: asked
      .filter(
        asks =>
          !isDecided && couldChange(asks, asked, branches, index, situation),
      )
      .map(asks => {
        const byAnswer = possibleAnswers(asks, index).map(answer => ({
          answer,
          meshes: meshesIn(
            index,
            branches
              .filter(branch =>
                canAnswer(branch, asks, answer, index, situation),
              )
              .reduce((mask, branch) => mask | branch.winner, 0),
          ),
        }));
        byAnswer.forEach(Object.freeze);
        Object.freeze(byAnswer);
        return Object.freeze({
          ...describeQuestion(asks, index),
          outcomes: byAnswer,
        });
      }),
  };
}
