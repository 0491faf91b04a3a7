import type { ObjectPlace, Provenance } from '../types';

/** Where the object stands in its file is left out: it moves with every edit above it. */
const isSameObject = (
  a: ObjectPlace | undefined,
  b: ObjectPlace | undefined,
): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.name === b.name &&
    a.namespace === b.namespace &&
    a.kind === b.kind &&
    a.apiVersion === b.apiVersion &&
    a.api === b.api &&
    a.cluster === b.cluster &&
    a.file === b.file);

/** Whether two readings are of the same text at the same place, whenever they were made. */
export function isSamePlace(a: Provenance, b: Provenance): boolean {
  return (
    a === b ||
    (a.field === b.field &&
      a.raw === b.raw &&
      a.entityRef === b.entityRef &&
      isSameObject(a.object, b.object) &&
      a.source === b.source &&
      a.origin === b.origin &&
      a.basis === b.basis)
  );
}
