import type { RefreshState } from './ServiceStore';

/** The one row about the store itself; what is an object is JSON. */
export interface StateRow {
  version: number;
  /** When the newest line of the change log was written. */
  changed_at: string | null;
  /** When the first refresh that found services had gone through all of them. */
  filled_at: string | null;
  knowledge: string | null;
  checked_at: string | null;
  progress: string | null;
  problem: string | null;
  last: string | null;
}

/** What the row says about refreshes. */
export function toState(row: StateRow): RefreshState {
  return {
    version: row.version,
    ...(row.knowledge !== null && { knowledge: row.knowledge }),
    ...(row.checked_at !== null && { checkedAt: row.checked_at }),
    ...(row.progress !== null && { progress: JSON.parse(row.progress) }),
    ...(row.problem !== null && { problem: JSON.parse(row.problem) }),
    ...(row.last !== null && { last: JSON.parse(row.last) }),
  };
}

/** The columns to be written to keep what is given; `undefined` takes a value out. */
export function toStateColumns(
  state: Partial<Omit<RefreshState, 'version'>>,
): Partial<StateRow> {
  return {
    ...('knowledge' in state && { knowledge: state.knowledge ?? null }),
    ...('checkedAt' in state && { checked_at: state.checkedAt ?? null }),
    ...('progress' in state && { progress: jsonOrNull(state.progress) }),
    ...('problem' in state && { problem: jsonOrNull(state.problem) }),
    ...('last' in state && { last: jsonOrNull(state.last) }),
  };
}

function jsonOrNull(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
