import { applyPriority } from './applyPriority';
import { consult } from './consult';
import type { GuidanceIndex } from './indexGuidance';
import { isSingle } from './isSingle';
import { narrow } from './narrow';
import { positionsOf } from './positionsOf';
import { NO, OPEN, YES, type AnswerCode, type Situation } from './situation';
import type { Asked, Suppositions } from './suppositions';

/** One step of a walk, in positions and bits. */
export type Move =
  | {
      kind: 'blocked';
      question: number;
      value: AnswerCode;
      mesh: number;
      left: number;
    }
  | {
      kind: 'question';
      question: number;
      value: AnswerCode;
      supposed: boolean;
      tieBreak: boolean;
      left: number;
    }
  | { kind: 'team-size'; row: number; supposed: boolean; left: number }
  | {
      kind: 'priority';
      row: number;
      second: boolean;
      supposed: boolean;
      left: number;
    }
  | { kind: 'ranking'; order: number[]; left: number };

/** How far a walk came. */
export interface Walk {
  moves: Move[];
  /** Who is left where it ended or stopped. */
  left: number;
  /** What it has to know to go on; absent at the end. */
  asks?: Asked;
}

const NOTHING_SUPPOSED: Suppositions = {
  required: 0,
  declined: 0,
  blocked: [],
  facts: [],
  count: 0,
};

/** Walks from the exclusions to the ranking, until it ends or has to know something that is neither known nor supposed. */
export function walk(
  index: GuidanceIndex,
  situation: Situation,
  supposed: Suppositions,
): Walk {
  const moves: Move[] = [];
  let left = situation.candidates;
  for (const { question, value, meshes } of supposed.blocked) {
    for (const mesh of positionsOf(meshes & left)) {
      left &= ~(1 << mesh);
      moves.push({ kind: 'blocked', question, value, mesh, left });
    }
  }
  if (left === 0) {
    return { moves, left };
  }
  const targetOf = (question: number, value: AnswerCode) =>
    value === YES
      ? index.questions[question].yes
      : index.questions[question].no;
  const isSupposed = (question: number, value: AnswerCode) =>
    consult(question, index, situation, NOTHING_SUPPOSED).value !== value;

  let question = index.start;
  for (
    let asked = 0;
    question >= 0 && asked < index.questions.length;
    asked++
  ) {
    const { value, waitsFor } = consult(question, index, situation, supposed);
    if (waitsFor >= 0) {
      return isSingle(left) ? { moves, left } : { moves, left, asks: waitsFor };
    }
    const target = targetOf(question, value);
    left = narrow(left, target.mask);
    moves.push({
      kind: 'question',
      question,
      value,
      supposed: isSupposed(question, value),
      tieBreak: false,
      left,
    });
    question = target.next;
  }

  for (const tieBreaker of index.tieBreakers) {
    if (isSingle(left)) {
      return { moves, left };
    }
    const byYes = narrow(left, targetOf(tieBreaker, YES).mask);
    const byNo = narrow(left, targetOf(tieBreaker, NO).mask);
    const { value, waitsFor } = consult(tieBreaker, index, situation, supposed);
    if (waitsFor >= 0 && byYes !== byNo) {
      return { moves, left, asks: waitsFor };
    }
    const narrowed = value === YES ? byYes : byNo;
    if (narrowed !== left) {
      left = narrowed;
      moves.push({
        kind: 'question',
        question: tieBreaker,
        value,
        supposed: isSupposed(tieBreaker, value),
        tieBreak: true,
        left,
      });
    }
  }

  for (let row = 0; row < index.teamRows.length && !isSingle(left); row++) {
    const {
      mask,
      row: { when },
    } = index.teamRows[row];
    const narrowed = narrow(left, mask);
    const isBySize = 'teamSize' in when;
    let rows = situation.tables.teamRows;
    if (isBySize && rows < 0) {
      if (supposed.team !== undefined) {
        rows = index.teamAlternatives[supposed.team].rows;
      } else if (narrowed !== left) {
        return { moves, left, asks: 'team-size' };
      } else {
        rows = 0;
      }
    }
    let platform = situation.tables.platformTeam;
    if (!isBySize && platform === OPEN && index.platformQuestion >= 0) {
      platform = consult(
        index.platformQuestion,
        index,
        situation,
        supposed,
      ).value;
      if (platform === OPEN && narrowed !== left) {
        return { moves, left, asks: index.platformQuestion };
      }
    }
    if (isBySize ? rows & (1 << row) : platform === YES) {
      left = narrowed;
      moves.push({
        kind: 'team-size',
        row,
        supposed: isBySize
          ? situation.tables.teamRows < 0
          : situation.tables.platformTeam === OPEN,
        left,
      });
    }
  }

  const priorities = situation.tables.priorities ?? supposed.priorities;
  if (
    priorities === undefined &&
    index.priorityRows.some(row => applyPriority(left, row) !== left)
  ) {
    return { moves, left, asks: 'priority' };
  }
  for (const row of priorities ?? []) {
    if (isSingle(left)) {
      return { moves, left };
    }
    const { first, second } = index.priorityRows[row];
    moves.push({
      kind: 'priority',
      row,
      second: (left & first) === 0 && (left & second) !== 0,
      supposed: situation.tables.priorities === undefined,
      left: applyPriority(left, index.priorityRows[row]),
    });
    left = applyPriority(left, index.priorityRows[row]);
  }

  if (!isSingle(left)) {
    const order = situation.tables.ranking.filter(mesh => left & (1 << mesh));
    left = 1 << order[0];
    moves.push({ kind: 'ranking', order, left });
  }
  return { moves, left };
}
