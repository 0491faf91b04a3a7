/** A question that nothing answers. */
export const OPEN = 0;
/** A question answered with yes. */
export const YES = 1;
/** A question answered with no. */
export const NO = 2;

/** An answer as a number. */
export type AnswerCode = typeof OPEN | typeof YES | typeof NO;

/** What is said about the features that questions ask for, one bit for each. */
export interface Needs {
  required: number;
  /** It could not be found out. */
  uncertain: number;
  /** Asked for, but not required. */
  preferred: number;
  /** Stated not to be needed. */
  declined: number;
}

/** What decides where the flowchart leaves several; nothing of it matters where one candidate is left from the beginning. */
export interface TableSituation {
  /** The rows of the table by team size that apply; -1 when the size is not known. */
  teamRows: number;
  /** Whether a platform team is known of. */
  platformTeam: AnswerCode;
  /** The priorities as positions in their table; absent when they are not known. */
  priorities?: number[];
  /** The candidates, least resources first. */
  ranking: number[];
}

/** All of a service that decides on its recommendation, in positions and bits. */
export interface Situation {
  /** The meshes that are not blocked. */
  candidates: number;
  /** By question. */
  answers: AnswerCode[];
  /** The features that open questions ask for, and those connected to them, as bits. */
  undecided: number;
  /** What is said about undecided features; of the others it is enough to know the answers. */
  needs: Needs;
  /** By feature that questions ask for: the candidates it would block if it were needed as well; 0 where no open question asks. */
  blocks: number[];
  /** By fact about the surroundings. */
  facts: AnswerCode[];
  tables: TableSituation;
}
