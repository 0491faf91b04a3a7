import { alternativesTo } from './alternativesTo';
import type { GuidanceIndex } from './indexGuidance';
import { NO, OPEN, YES, type Situation } from './situation';
import { walk, type Asked, type Move, type Suppositions } from './walk';

/** One way to the end, and what is supposed on it. */
interface Branch {
  supposed: Suppositions;
  /** The mesh it ends at as a bit; 0 when what is supposed blocks all. */
  winner: number;
  moves: Move[];
}

/** A recommendation in positions and bits: the same for all services in the same situation. */
export interface Plan {
  status: 'decided' | 'open';
  /** The steps before the first supposition. */
  moves: Move[];
  /** By mesh that is possible: its shortest way from there on, and how many ways lead to it. */
  outcomes: { mesh: number; moves: Move[]; branches: number }[];
  /** What could change it, with the meshes possible by answer, as bits. */
  open: { asks: Asked; outcomes: { answer: string; meshes: number }[] }[];
}

const isDecidedBySupposition = (move: Move) =>
  move.kind === 'blocked' || (move.kind !== 'ranking' && move.supposed);

const isSameMove = (a: Move, b: Move | undefined) =>
  b !== undefined && JSON.stringify(a) === JSON.stringify(b);

const sharedMoves = (branches: Branch[]): Move[] => {
  const [first, ...others] = branches;
  const end = first.moves.findIndex(
    (move, position) =>
      isDecidedBySupposition(move) ||
      others.some(other => !isSameMove(move, other.moves[position])),
  );
  return end < 0 ? first.moves : first.moves.slice(0, end);
};

/** Follows every branch to its end. */
const explore = (index: GuidanceIndex, situation: Situation) => {
  const branches: Branch[] = [];
  const asked = new Set<Asked>();
  /** A need that nobody mentioned may still block the mesh that a walk ends at. */
  const threatTo = (winner: number, supposed: Suppositions) =>
    situation.effects.findIndex(
      (effects, question) =>
        supposed.answers[question] === OPEN &&
        effects.some(effect => effect & winner),
    );
  const follow = (supposed: Suppositions) => {
    const { moves, left, asks } = walk(index, situation, supposed);
    let next = asks;
    if (next === undefined && left !== 0) {
      const threat = threatTo(left, supposed);
      next = threat < 0 ? undefined : threat;
    }
    if (next === undefined) {
      branches.push({ supposed, winner: left, moves });
      return;
    }
    asked.add(next);
    alternativesTo(next, left, index, situation, supposed).forEach(follow);
  };
  follow({
    answers: index.questions.map(() => OPEN),
    blocks: index.questions.map(() => 0),
    count: 0,
  });
  return { branches, asked };
};

/** What a branch supposes as the answer to something; absent when it did not have to. */
const supposedAnswer = (
  index: GuidanceIndex,
  { supposed }: Branch,
  asks: Asked,
): string | undefined => {
  if (asks === 'team-size') {
    return supposed.team === undefined
      ? undefined
      : index.teamAlternatives[supposed.team].answer;
  }
  if (asks === 'priority') {
    return (
      supposed.priorities && index.priorityRows[supposed.priorities[0]].row.id
    );
  }
  const value = supposed.answers[asks];
  if (value === OPEN) {
    return undefined;
  }
  return value === YES ? 'yes' : 'no';
};

const possibleAnswers = (index: GuidanceIndex, asks: Asked): string[] => {
  if (asks === 'team-size') {
    return index.teamAlternatives.map(({ answer }) => answer);
  }
  return asks === 'priority'
    ? index.priorityRows.map(({ row }) => row.id)
    : ['yes', 'no'];
};

/** Whether an answer can be given on a branch: the list of priorities answers more than one question. */
const canAnswer = (
  index: GuidanceIndex,
  branch: Branch,
  asks: Asked,
  answer: string,
): boolean => {
  const own = supposedAnswer(index, branch, asks);
  if (own !== undefined) {
    return own === answer;
  }
  const { answers, priorities } = branch.supposed;
  if (asks === 'priority') {
    return index.questions.every(
      ({ priority }, question) =>
        priority < 0 ||
        answers[question] !== NO ||
        index.priorityRows[priority].row.id !== answer,
    );
  }
  return (
    asks === 'team-size' ||
    answer === 'yes' ||
    !priorities?.includes(index.questions[asks].priority)
  );
};

const isCompatible = (a: Suppositions, b: Suppositions, except: Asked) =>
  a.answers.every(
    (value, question) =>
      question === except ||
      value === OPEN ||
      b.answers[question] === OPEN ||
      (value === b.answers[question] &&
        a.blocks[question] === b.blocks[question]),
  ) &&
  (except === 'team-size' ||
    a.team === undefined ||
    b.team === undefined ||
    a.team === b.team) &&
  (except === 'priority' ||
    a.priorities === undefined ||
    b.priorities === undefined ||
    a.priorities.join() === b.priorities.join());

/** Whether two branches that differ in an answer alone may end at different meshes. */
const couldChange = (index: GuidanceIndex, branches: Branch[], asks: Asked) =>
  branches.some((a, position) =>
    branches
      .slice(position + 1)
      .some(
        b =>
          a.winner !== b.winner &&
          supposedAnswer(index, a, asks) !== undefined &&
          supposedAnswer(index, b, asks) !== undefined &&
          supposedAnswer(index, a, asks) !== supposedAnswer(index, b, asks) &&
          isCompatible(a.supposed, b.supposed, asks),
      ),
  );

/** Works out where the guidance leads in a situation with at least one candidate, following every open branch. */
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
  return {
    status: outcomes.size === 1 ? 'decided' : 'open',
    moves,
    outcomes: Array.from(outcomes)
      .filter(([winner]) => winner !== 0)
      .map(([winner, outcome]) => ({
        mesh: 31 - Math.clz32(winner),
        moves: outcome.branch.moves.slice(moves.length),
        branches: outcome.branches,
      })),
    open:
      outcomes.size === 1
        ? []
        : Array.from(asked)
            .filter(asks => couldChange(index, branches, asks))
            .map(asks => ({
              asks,
              outcomes: possibleAnswers(index, asks).map(answer => ({
                answer,
                meshes: branches
                  .filter(branch => canAnswer(index, branch, asks, answer))
                  .reduce((mask, branch) => mask | branch.winner, 0),
              })),
            })),
  };
}
