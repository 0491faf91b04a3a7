import type { Provenance } from '../types';
import { comparePrecedence } from './comparePrecedence';
import { compareText } from './compareText';

/** Orders places by who decides, and those of equal standing by their text, so that no result depends on the order of reading. */
export function compareProvenance(a: Provenance, b: Provenance): number {
  return (
    comparePrecedence(a, b) ||
    compareText(a.entityRef ?? '', b.entityRef ?? '') ||
    compareText(a.field, b.field) ||
    compareText(a.raw ?? '', b.raw ?? '') ||
    compareText(a.source, b.source) ||
    compareText(a.basis, b.basis) ||
    compareText(a.readAt, b.readAt) ||
    Number(a.hidden ?? false) - Number(b.hidden ?? false)
  );
}
