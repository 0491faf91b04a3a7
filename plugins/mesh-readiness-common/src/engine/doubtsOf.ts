import type { Doubt, SupportStatement } from '../types';

/** Why a finding that rests on a statement may be wrong; `undefined` when the statement was verified and nothing contradicts it. */
export function doubtsOf(
  statement: SupportStatement | undefined,
): Doubt[] | undefined {
  const { verification, verificationNote, conflict } = statement ?? {};
  const doubts: Doubt[] = [];
  if (verification !== undefined && verification !== 'verified') {
    doubts.push({
      kind: verification,
      ...(verificationNote === undefined ? {} : { text: verificationNote }),
    });
  }
  if (conflict !== undefined) {
    doubts.push({ kind: 'contradicted', text: conflict });
  }
  doubts.forEach(Object.freeze);
  return doubts.length > 0 ? (Object.freeze(doubts) as Doubt[]) : undefined;
}
