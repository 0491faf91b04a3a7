import { alternativesTo } from './alternativesTo';
import type { GuidanceIndex } from './indexGuidance';
import { positionsOf } from './positionsOf';
import { OPEN, type Situation } from './situation';
import { stillOpen } from './stillOpen';
import type { Asked, Suppositions } from './suppositions';
import { walk, type Move } from './walk';

/** One way to the end, and what is supposed on it. */
export interface Branch {
  supposed: Suppositions;
  /** The mesh it ends at as a bit; 0 when what is supposed blocks all. */
  winner: number;
  moves: Move[];
}

/** All ways to the end, and what had to be asked on them, the first asked first. */
export interface Exploration {
  branches: Branch[];
  asked: Asked[];
}

/** Follows every answer to everything that is open and that a walk has to know. */
export function explore(
  index: GuidanceIndex,
  situation: Situation,
): Exploration {
  const branches: Branch[] = [];
  const asked = new Set<Asked>();
  /** An open question that the walk did not need, but whose answer may block one of the meshes that are left. */
  const threatTo = (left: number, supposed: Suppositions) =>
    index.questions.findIndex((_, question) =>
      positionsOf(stillOpen(question, index, situation, supposed)).some(
        bit => situation.blocks[bit] & left,
      ),
    );
  const follow = (supposed: Suppositions) => {
    const { moves, left, asks } = walk(index, situation, supposed);
    // Who is left decides which lists of priorities make a difference, so it is settled before they are listed.
    const threat =
      asks === undefined || asks === 'priority' ? threatTo(left, supposed) : -1;
    const next = threat < 0 ? asks : threat;
    if (next === undefined) {
      branches.push({ supposed, winner: left, moves });
      return;
    }
    asked.add(next);
    alternativesTo(next, left, index, situation, supposed).forEach(follow);
  };
  follow({
    required: 0,
    declined: 0,
    blocked: [],
    facts: index.facts.map(() => OPEN),
    count: 0,
  });
  return { branches, asked: Array.from(asked) };
}
