import type { AnswerCode } from './situation';

/** What is supposed on one branch. */
export interface Suppositions {
  /** The features that are needed, as bits. */
  required: number;
  /** The features that are not needed, as bits. */
  declined: number;
  /** The candidates that supposed needs block, and the answers that suppose these needs. */
  blocked: { question: number; value: AnswerCode; meshes: number }[];
  /** By fact about the surroundings; open where nothing is supposed. */
  facts: AnswerCode[];
  /** One of the ways a team's size may select rows; absent where nothing is supposed. */
  team?: number;
  /** Priorities, the most important first; absent where nothing is supposed. */
  priorities?: number[];
  /** How many things are supposed. */
  count: number;
}

/** What has to be known to go on: a question by position, or a table. */
export type Asked = number | 'team-size' | 'priority';
