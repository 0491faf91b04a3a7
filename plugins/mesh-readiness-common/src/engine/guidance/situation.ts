/** A question that nothing answers. */
export const OPEN = 0;
/** A question answered with yes. */
export const YES = 1;
/** A question answered with no. */
export const NO = 2;

/** An answer as a number. */
export type AnswerCode = typeof OPEN | typeof YES | typeof NO;

/** All of a service that decides on its recommendation, in positions and bits. */
export interface Situation {
  /** The meshes that are not blocked. */
  candidates: number;
  /** By question. */
  answers: AnswerCode[];
  /** By question: the candidates that a need behind the open answer would block, every possible way once; empty when no need answers it. */
  effects: number[][];
  /** The rows of the table by team size that apply; -1 when the size is not known. */
  teamRows: number;
  /** Whether a platform team is known of. */
  platformTeam: AnswerCode;
  /** The priorities as positions in their table; absent when they are not known. */
  priorities?: number[];
  /** The meshes, least resources first. */
  ranking: number[];
}
