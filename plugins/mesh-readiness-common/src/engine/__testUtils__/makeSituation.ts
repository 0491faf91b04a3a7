import {
  OPEN,
  type Needs,
  type Situation,
  type TableSituation,
} from '../guidance/situation';
import type { Suppositions } from '../guidance/suppositions';

/** The meshes of the small edition as bits. */
export const [PODS, NODES, KERNEL] = [0b001, 0b010, 0b100];

/** The features that questions of the guided edition ask for, as bits. */
export const [TOKENS, SMALL] = [0b01, 0b10];

/** What a test says about a service of the guided edition. */
export type KnownSituation = Partial<
  Omit<Situation, 'needs' | 'tables'> & TableSituation
> & { needs?: Partial<Needs> };

/** A service of the guided edition of which nothing is known, but for what a test says. */
export function makeSituation({
  needs,
  teamRows = -1,
  platformTeam = OPEN,
  priorities,
  ranking = [1, 2, 0],
  ...known
}: KnownSituation = {}): Situation {
  return {
    candidates: PODS | NODES | KERNEL,
    answers: [OPEN, OPEN, OPEN, OPEN, OPEN],
    undecided: TOKENS | SMALL,
    needs: { required: 0, uncertain: 0, preferred: 0, declined: 0, ...needs },
    blocks: [0, 0],
    facts: [OPEN, OPEN, OPEN],
    tables: {
      teamRows,
      platformTeam,
      ...(priorities ? { priorities } : {}),
      ranking,
    },
    ...known,
  };
}

/** Nothing supposed in the guided edition, but for what a test says. */
export function makeSuppositions(
  supposed: Partial<Suppositions> = {},
): Suppositions {
  return {
    required: 0,
    declined: 0,
    blocked: [],
    facts: [OPEN, OPEN, OPEN],
    count: 0,
    ...supposed,
  };
}
