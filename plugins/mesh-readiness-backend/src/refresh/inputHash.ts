import { hash } from 'node:crypto';
import type { Outside } from '../store/StoredService';

/** Stands where a service has to be read anew whatever its inputs are; no inputs have it as their hash. */
export const READ_AGAIN = 'read-again';

const ABSENT = 'absent';

/** Everything that an answer about one service rests on. */
export interface HashInputs {
  /** Fingerprint of what the answer is made with. */
  knowledge: string;
  /** Its own, and undefined or empty where the catalog gives none. */
  etag: string | undefined;
  /** References of the other entities that were read. */
  reads: readonly string[];
  /** Undefined for what the catalog does not have, empty where it gives none. */
  etagOf(entityRef: string): string | undefined;
  /** What sources read outside of the catalog, by their ids. */
  outside: Readonly<Record<string, Pick<Outside, 'revision'>>> | undefined;
}

/** A hash that differs when a service has to be read anew; {@link READ_AGAIN} where nobody can tell. */
export function inputHash(inputs: HashInputs): string {
  const { knowledge, etag, reads, etagOf, outside = {} } = inputs;
  if (!etag) {
    return READ_AGAIN;
  }
  const parts = [knowledge, etag];
  for (const ref of [...reads].sort()) {
    const read = etagOf(ref);
    if (read === '') {
      return READ_AGAIN;
    }
    parts.push(ref, read ?? ABSENT);
  }
  for (const [source, { revision }] of Object.entries(outside)) {
    parts.push(source, JSON.stringify(revision));
  }
  // None of the parts holds a line break.
  return hash('sha256', parts.join('\n'), 'base64url');
}
