import type { Edition } from '../../types';
import { differingParts } from './differingParts';
import { idsOfBoth } from './idsOfBoth';
import { type ComparedEditions, laterOf } from './laterOf';

/** A record that one edition has alone, or that both have otherwise; `record` is that of the later edition that has it. */
export interface RecordChange<T> {
  record: T;
  change: 'added' | 'removed' | 'changed';
  /** The fields that differ; empty when one edition does not have it. */
  parts: string[];
}

/** Which records of one kind two editions do not share; records that only cite otherwise are the same. */
export function compareRecords<T extends { id: string }>(
  editions: ComparedEditions,
  recordsOf: (edition: Edition) => readonly T[],
): RecordChange<T>[] {
  const byId = (edition: Edition) =>
    new Map(recordsOf(edition).map(record => [record.id, record]));
  const before = byId(editions.before);
  const after = byId(editions.after);
  const later = laterOf(editions);

  return idsOfBoth(editions, recordsOf).flatMap((id): RecordChange<T>[] => {
    const one = before.get(id);
    const other = after.get(id);
    if (!one) {
      return other ? [{ record: other, change: 'added', parts: [] }] : [];
    }
    if (!other) {
      return [{ record: one, change: 'removed', parts: [] }];
    }
    const parts = differingParts(one, other);
    const record = later === 'after' ? other : one;
    return parts.length > 0 ? [{ record, change: 'changed', parts }] : [];
  });
}
