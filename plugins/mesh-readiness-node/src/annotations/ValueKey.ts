import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import type { PartialClaims } from '../RequirementSource';

/** A text that is not what was expected. */
export interface Malformed {
  raw: string;
  expected: string;
}

/** What a value says, and the parts of it that had to be left out. */
export interface ReadValue extends PartialClaims {
  malformed?: Malformed[];
}

/** One key that may be written: `mesh-readiness.io/<key>` on an entity, `<key>` in the configuration. */
export interface ValueKey {
  key: string;
  /** What a value has to be, in words that follow "expected". */
  expected: string;
  /** A value that works. */
  example: string;
  /** What a value says, or `undefined` when none of it can be understood. */
  read(text: string, provenance: Provenance): ReadValue | undefined;
}
