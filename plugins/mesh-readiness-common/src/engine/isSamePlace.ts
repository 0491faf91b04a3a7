import type { Provenance } from '../types';

/** Whether two readings are of the same text at the same place, whenever they were made. */
export function isSamePlace(a: Provenance, b: Provenance): boolean {
  return (
    a === b ||
    (a.field === b.field &&
      a.raw === b.raw &&
      a.entityRef === b.entityRef &&
      a.source === b.source &&
      a.origin === b.origin &&
      a.basis === b.basis)
  );
}
