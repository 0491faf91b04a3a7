import type { ObjectPlace, Provenance } from '../types';
import { comparePrecedence } from './comparePrecedence';
import { compareText } from './compareText';

const compareObjects = (
  a: ObjectPlace | undefined,
  b: ObjectPlace | undefined,
): number =>
  a && b
    ? compareText(a.cluster ?? '', b.cluster ?? '') ||
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.api, b.api) ||
      compareText(a.kind, b.kind) ||
      compareText(a.namespace ?? '', b.namespace ?? '') ||
      compareText(a.name, b.name) ||
      compareText(a.apiVersion, b.apiVersion)
    : Number(a === undefined) - Number(b === undefined);

/** Orders places by who decides, and those of equal standing by their text, so that no result depends on the order of reading. */
export function compareProvenance(a: Provenance, b: Provenance): number {
  return (
    comparePrecedence(a, b) ||
    compareText(a.entityRef ?? '', b.entityRef ?? '') ||
    compareObjects(a.object, b.object) ||
    compareText(a.field, b.field) ||
    compareText(a.raw ?? '', b.raw ?? '') ||
    compareText(a.source, b.source) ||
    compareText(a.basis, b.basis) ||
    compareText(a.readAt, b.readAt) ||
    Number(a.hidden ?? false) - Number(b.hidden ?? false)
  );
}
