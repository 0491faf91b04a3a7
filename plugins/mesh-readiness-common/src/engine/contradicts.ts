import type { Provenance } from '../types';
import { isSamePlace } from './isSamePlace';

/**
 * Whether a difference between two places is a contradiction that somebody should settle.
 * Two inferred values may both be right (one API checks tokens, another does not), and a default is there to be overridden.
 */
export function contradicts(a: Provenance, b: Provenance): boolean {
  return (
    (a.basis === 'declared' || b.basis === 'declared') &&
    a.origin !== 'defaults' &&
    b.origin !== 'defaults' &&
    !isSamePlace(a, b)
  );
}
